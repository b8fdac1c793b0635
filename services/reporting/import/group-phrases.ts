import { normalizedName } from './normalize.ts'

/** The groups in a list of responsible units. */
export interface GroupPhrases {
  /** The codes of known groups, each once, in the order of the text. */
  readonly codes: readonly string[]
  /** The phrases of no known group. */
  readonly unknown: readonly string[]
  /** Whether the list ends in a separator, so that it continues on the next line. */
  readonly isUnfinished: boolean
}

/** Reads a list of groups. @param groups group codes by normalised phrase */
export function readGroupPhrases(text: string, groups: ReadonlyMap<string, string>): GroupPhrases {
  const list = normalizedName(text)
  const codes = new Set<string>()
  const unknown: string[] = []
  for (const phrase of list.split(/[,;]/).filter(Boolean)) {
    const parts = phrase.split('、').filter(Boolean)
    // 、 separates groups and also occurs inside one, so the longest known phrase is taken.
    for (let at = 0; at < parts.length;) {
      const known = longestKnown(parts.slice(at, at + MOST_PARTS), groups)
      if (known) codes.add(known.code)
      else unknown.push(parts[at] ?? phrase)
      at += known?.width ?? 1
    }
  }
  return { codes: [...codes], unknown, isUnfinished: /[,;、]$/.test(list) }
}

// No phrase of a group has more parts. Without a limit, the time would grow with the cube of the list.
const MOST_PARTS = 6

function longestKnown(
  parts: readonly string[],
  groups: ReadonlyMap<string, string>,
): { readonly code: string; readonly width: number } | undefined {
  for (let width = parts.length; width > 0; width -= 1) {
    const code = groups.get(parts.slice(0, width).join('、'))
    if (code !== undefined) return { code, width }
  }
  return undefined
}
