/** What a site asks of programs that visit it (RFC 9309). */
export interface Robots {
  /** @param path with its query */
  readonly allows: (path: string) => boolean
}

interface Rule {
  readonly isAllowed: boolean
  readonly pattern: string
}

/** Reads a robots.txt for one program; the group that names it counts, else that for all. @param product in small letters */
export const readRobots = (text: string, product: string): Robots => {
  const own: Rule[] = []
  const others: Rule[] = []
  let isNamed = false
  let names: readonly string[] = []
  let isBegun = false
  for (const line of text.slice(0, longest).split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#\s]*)/.exec(line) ?? []
    if (/^user-agent$/i.test(key)) {
      // A name behind a rule begins a group of its own.
      names = [...(isBegun ? [] : names), value.toLowerCase()]
      isBegun = false
      isNamed ||= names.includes(product)
    } else if (/^(dis)?allow$/i.test(key)) {
      isBegun = true
      const rule = { isAllowed: /^allow$/i.test(key), pattern: value }
      if (names.includes(product)) own.push(rule)
      if (names.includes('*')) others.push(rule)
    }
  }
  const rules = (isNamed ? own : others).filter(({ pattern }) => pattern !== '')
  return { allows: (path) => path === '/robots.txt' || strictest(rules, path) }
}

/** As much of a robots.txt as counts, in characters. */
const longest = 512_000

// The longest pattern that fits decides; of two alike, the one that allows.
const strictest = (rules: readonly Rule[], path: string): boolean => {
  let best: Rule | undefined
  for (const rule of rules) {
    if (!fits(rule.pattern, path)) continue
    const more = rule.pattern.length - (best?.pattern.length ?? -1)
    if (more > 0 || (more === 0 && rule.isAllowed)) best = rule
  }
  return best?.isAllowed ?? true
}

// Without a regular expression: a site could make one that never ends.
const fits = (pattern: string, path: string): boolean => {
  const isWhole = pattern.endsWith('$')
  const [first = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    const found = isLast && isWhole ? path.length - part.length : path.indexOf(part, at)
    if (found < at || !path.startsWith(part, found)) return false
    at = found + part.length
  }
  return !isWhole || at === path.length
}
