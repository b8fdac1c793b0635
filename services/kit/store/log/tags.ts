/** The dependency tags of a change to a record: the record, its entity within its unit, its entity. */
export const tagsOf = (entity: string, id: string, unitId: string | null): string[] => [
  `${entity}:${id}`,
  ...(unitId ? [`${entity}@${unitId}`] : []),
  entity,
]

/** The column of a row whose tags follow from its subject and unit. */
export const derivedTags = ''

interface TaggedRow {
  readonly subject: string
  readonly unitId: string | null
  readonly tags: string
}

/** The dependency tags of a row of the log or of the feed. */
export const tagsOfRow = ({ subject, unitId, tags }: TaggedRow): readonly string[] => {
  if (tags !== derivedTags) return JSON.parse(tags)
  const end = subject.indexOf(':')
  return tagsOf(subject.slice(0, end), subject.slice(end + 1), unitId)
}
