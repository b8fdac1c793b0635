/** @param taskType e.g. `PlatformTask` @returns the type of what proves it, e.g. `PlatformProof` */
export const proofNameOf = (taskType: string): string => taskType.replace(/Task$/, 'Proof')
