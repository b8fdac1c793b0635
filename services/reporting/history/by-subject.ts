/** Groups changes by the record that they are about, in their order. */
export const bySubjectOf = <T extends { readonly subject: string }>(
  changes: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const change of changes) {
    const group = groups.get(change.subject)
    if (group) group.push(change)
    else groups.set(change.subject, [change])
  }
  return groups
}
