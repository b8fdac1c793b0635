/** One record, e.g. `SiteMessage:42`. Noted by who reads it by its key, announced by who changes it. */
export const recordTag = (noun: string, id: string): string => `${noun}:${id}`

/** All records of a noun at once. Announced when rows changed that nobody named; noted by who reads by key. */
export const everyRecordTag = (noun: string): string => `${noun}:*`
