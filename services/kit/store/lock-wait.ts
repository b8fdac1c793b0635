/** How long a command and the start of a server wait for the locks of others, milliseconds: for a whole import. */
export const patientMs = 600_000

/** How long a request waits for locks, milliseconds: shorter than the gateway waits for a mutation. */
export const requestMs = 15_000
