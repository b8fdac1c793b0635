/** The name of a domain's proof type: `PlatformTask` → `PlatformProof`. */
export const proofNameOf = (taskType: string): string => taskType.replace(/Task$/, 'Proof')
