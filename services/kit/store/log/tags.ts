/** What a change to a record touches, as readers note it: the record, its noun within its unit, the noun. */
export const tagsOf = (noun: string, id: string, unitId: string | null): string[] => [
  `${noun}:${id}`,
  ...(unitId ? [`${noun}@${unitId}`] : []),
  noun,
]
