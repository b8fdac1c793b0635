import { parser } from '@prometheus-io/lezer-promql'

/** A selector of series in an expression. */
export interface Selector {
  readonly metric: string
  /** Labels that it compares, and with what. */
  readonly matchers: readonly { readonly label: string; readonly value: string }[]
}

export interface Expression {
  readonly selectors: readonly Selector[]
  /** Labels that `by (…)` keeps. */
  readonly grouping: readonly string[]
}

/** Parses PromQL with the grammar of Prometheus; throws when it is no valid expression. */
export const parsePromql = (text: string): Expression => {
  const selectors: { metric: string; matchers: { label: string; value: string }[] }[] = []
  const grouping: string[] = []
  parser.parse(text).iterate({
    enter({ type, from, to, node }) {
      const part = text.slice(from, to)
      if (type.isError) throw new Error(`Invalid at ${from}: ${text}`)
      if (type.name === 'VectorSelector')
        selectors.push({ metric: /^[\w:]+/.exec(part)?.[0] ?? '', matchers: [] })
      if (type.name === 'UnquotedLabelMatcher') {
        const [, label = '', value = ''] = /^(\w+)\s*[=!~]+\s*["'](.*)["']$/s.exec(part) ?? []
        selectors.at(-1)?.matchers.push({ label, value })
      }
      if (type.name === 'LabelName' && node.parent?.name === 'GroupingLabels') grouping.push(part)
    },
  })
  return { selectors, grouping }
}
