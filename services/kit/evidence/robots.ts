/** The rules of a site for programs (RFC 9309). */
export interface Robots {
  /** @param path the path with its query */
  readonly allows: (path: string) => boolean
}

interface RobotsRule {
  readonly isAllowed: boolean
  readonly pattern: string
}

/** Reads the rules for one program: those of the group that names it, else those for all. @param product in lower case */
export const readRobots = (text: string, product: string): Robots => {
  const forProduct: RobotsRule[] = []
  const forAll: RobotsRule[] = []
  let isNamed = false
  let agents: readonly string[] = []
  let hasRules = false
  for (const line of text.slice(0, maxLength).split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#\s]*)/.exec(line) ?? []
    if (/^user-agent$/i.test(key)) {
      // A user agent after a rule starts a new group.
      agents = [...(hasRules ? [] : agents), value.toLowerCase()]
      hasRules = false
      isNamed ||= agents.includes(product)
    } else if (/^(dis)?allow$/i.test(key)) {
      hasRules = true
      const rule = { isAllowed: /^allow$/i.test(key), pattern: value }
      if (agents.includes(product)) forProduct.push(rule)
      if (agents.includes('*')) forAll.push(rule)
    }
  }
  const rules = (isNamed ? forProduct : forAll).filter(({ pattern }) => pattern !== '')
  return { allows: (path) => path === '/robots.txt' || isAllowedBy(rules, path) }
}

/** How many characters of a robots.txt are read. */
const maxLength = 512_000

// The longest matching pattern decides; of two with equal length, the one that allows.
const isAllowedBy = (rules: readonly RobotsRule[], path: string): boolean => {
  let best: RobotsRule | undefined
  for (const rule of rules) {
    if (!matches(rule.pattern, path)) continue
    const difference = rule.pattern.length - (best?.pattern.length ?? -1)
    if (difference > 0 || (difference === 0 && rule.isAllowed)) best = rule
  }
  return best?.isAllowed ?? true
}

// Not a regular expression, since a site could provoke exponential backtracking.
const matches = (pattern: string, path: string): boolean => {
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
