/** Breaking changes that are meant, with the reason. */
export interface Acknowledged {
  readonly reason: string
  readonly changes: readonly string[]
}

/** Reads the file: a line with # is the reason of the lines after it. Throws on a change without a reason. */
export const parseAcknowledged = (text: string): readonly Acknowledged[] => {
  const groups: { reason: string; changes: string[] }[] = []
  let isReason = false
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const [, reason] = /^#\s*(.*)$/.exec(line) ?? []
    const last = groups.at(-1)
    if (reason === undefined) {
      if (!last?.reason) throw new Error(`"${line}" has no reason: write one before it, after #.`)
      last.changes.push(line)
    } else if (isReason && last) last.reason += ` ${reason}`
    else groups.push({ reason, changes: [] })
    isReason = reason !== undefined
  }
  return groups
}

export const printAcknowledged = (groups: readonly Acknowledged[]): string =>
  groups
    .filter(({ changes }) => changes.length > 0)
    .map(({ reason, changes }) => `# ${reason}\n${changes.toSorted().join('\n')}\n`)
    .join('\n')

export interface Comparison {
  /** Breaking changes without a reason. */
  readonly unacknowledged: readonly string[]
  /** Acknowledged changes that do not break anything any more. */
  readonly outdated: readonly string[]
}

export const compare = (
  breaking: readonly string[],
  groups: readonly Acknowledged[],
): Comparison => {
  const acknowledged = new Set(groups.flatMap(({ changes }) => changes))
  const current = new Set(breaking)
  return {
    unacknowledged: breaking.filter((change) => !acknowledged.has(change)),
    outdated: [...acknowledged].filter((change) => !current.has(change)),
  }
}

/** Adds the unacknowledged changes under a reason, and removes the outdated ones. */
export const acknowledge = (
  breaking: readonly string[],
  groups: readonly Acknowledged[],
  reason: string,
): readonly Acknowledged[] => {
  const { unacknowledged, outdated } = compare(breaking, groups)
  const kept = groups.map((group) => ({
    reason: group.reason,
    changes: [
      ...group.changes.filter((change) => !outdated.includes(change)),
      ...(group.reason === reason ? unacknowledged : []),
    ],
  }))
  const isNew = !groups.some((group) => group.reason === reason)
  return isNew ? [...kept, { reason, changes: unacknowledged }] : kept
}
