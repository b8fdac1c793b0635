import { wording } from './wording.ts'

/** What a line of responsible units says. */
export interface GroupPhrases {
  /** Each once, in the order printed. */
  readonly codes: readonly string[]
  /** The phrases no group goes by. */
  readonly unknown: readonly string[]
  /** The line ends in a separator, so the list goes on. */
  readonly goesOn: boolean
}

/** Reads known group phrases out of a list; `groups` is keyed by wording. */
export function groupPhrases(text: string, groups: ReadonlyMap<string, string>): GroupPhrases {
  const list = wording(text)
  const codes = new Set<string>()
  const unknown: string[] = []
  for (const phrase of list.split(/[,;]/).filter(Boolean)) {
    const parts = phrase.split('、').filter(Boolean)
    // 、 stands between groups and also inside one; the longest known phrase decides.
    for (let at = 0; at < parts.length;) {
      const known = longestKnown(parts.slice(at, at + MOST_PARTS), groups)
      if (known) codes.add(known.code)
      else unknown.push(parts[at] ?? phrase)
      at += known?.width ?? 1
    }
  }
  return { codes: [...codes], unknown, goesOn: /[,;、]$/.test(list) }
}

// No group is named with more 、 than this allows; without a bound a long list costs its cube.
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
