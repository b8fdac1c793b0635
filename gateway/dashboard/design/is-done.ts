/** The states in which an assignment is finished. */
export const isDone = (state: string): boolean => state === 'CLOSED' || state === 'ACCEPTED'
