/** The tag of one record, e.g. `SiteMessage:42`: for reads by key, and for changes of the record. */
export const recordTag = (entity: string, id: string): string => `${entity}:${id}`

/** The tag of all records of an entity: for reads by key, and for writes that do not name their records. */
export const everyRecordTag = (entity: string): string => `${entity}:*`
