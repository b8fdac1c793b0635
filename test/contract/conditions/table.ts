import type { ConditionState, Indicator } from '../../../services/kit/indicators/index.ts'
import { type Examples, recordsOf } from './example.ts'
import { stateOf } from './state-of.ts'

const words: Readonly<Record<ConditionState, string>> = {
  MET: 'met',
  UNMET: 'unmet',
  NOT_DEMONSTRATED: 'not demonstrated',
  NOT_MEASURED: 'not measured',
  NOT_APPLICABLE: 'does not apply',
}

const headings = [
  'Condition',
  'No record',
  'Good record',
  'says',
  'Bad record',
  'says',
  'Clock off',
  'Nil report',
]

/** The conditions of a domain with what proves each, as Markdown. */
export const tableOf = (
  domain: string,
  indicators: readonly Indicator[],
  examples: Examples,
): string => {
  const conditions = indicators.filter(({ informs }) => !informs)
  const topics = [...new Set(conditions.map(({ topic }) => topic))]
  const sections = topics.map((topic) => {
    const those = conditions.filter((one) => one.topic === topic)
    return [
      `## ${topic}`,
      rowOf(headings),
      rowOf(headings.map(() => '---')),
      ...those.map((one) => rowOf(cellsOf(one, those, examples))),
      ...those.flatMap(({ name, limitation }) =>
        limitation ? ['', `\`${name}\` asks less than the notice: ${limitation.en}`] : [],
      ),
    ]
      .join('\n')
      .replace('\n|', '\n\n|')
  })
  return [`# Conditions of ${domain}`, ...sections].join('\n\n') + '\n'
}

const cellsOf = (
  indicator: Indicator,
  conditions: readonly Indicator[],
  examples: Examples,
): readonly string[] => {
  const { name, label, clocks } = indicator
  const example = examples[name]
  if (!example) throw new Error(`${name} has no example`)
  const good = recordsOf(indicator, example.good)
  const say = (situation: Parameters<typeof stateOf>[2]): string =>
    words[stateOf(indicator, conditions, situation)]
  const isDeclarable = conditions.some(({ orNone }) => orNone !== undefined)
  return [
    `\`${name}\`: ${label.en}`,
    say({ records: [] }),
    example.good.words,
    say({ records: good }),
    example.bad.words,
    say({ records: recordsOf(indicator, example.bad) }),
    clocks.length > 0 ? say({ records: good, isClockOff: true }) : '',
    isDeclarable ? say({ records: [], hasNilReport: true }) : '',
  ]
}

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
