/** The dependency tags of a change to a record: the record, its entity within its unit, its entity. */
export const tagsOf = (entity: string, id: string, unitId: string | null): string[] => [
  `${entity}:${id}`,
  ...(unitId ? [`${entity}@${unitId}`] : []),
  entity,
]
