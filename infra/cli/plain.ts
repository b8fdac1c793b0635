/** An error whose message is all a person needs. */
export const plain = (message: string): Error => Object.assign(new Error(message), { code: 'HUB' })
