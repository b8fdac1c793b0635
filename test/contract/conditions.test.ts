import { describe, expect, it } from 'vitest'
import { domains } from '../../services/index.ts'
import type { Indicator } from '../../services/kit/indicators/index.ts'
import { recordsOf } from './conditions/example.ts'
import { domainsWithoutExamples, examplesByDomain } from './conditions/index.ts'
import { isProvenBy, stateOf } from './conditions/state-of.ts'
import { tableOf } from './conditions/table.ts'

const measuring = domains.filter(({ indicators = [] }) => indicators.length > 0)

it('Every domain has examples for its conditions, or is known to have none yet.', () => {
  const known = [...Object.keys(examplesByDomain), ...domainsWithoutExamples]
  expect(known.toSorted()).toEqual(measuring.map(({ name }) => name).toSorted())
})

describe.each(Object.entries(examplesByDomain))('The conditions of %s', (domain, examples) => {
  const indicators = measuring.find(({ name }) => name === domain)?.indicators ?? []
  const conditions = indicators.filter(({ informs }) => !informs)
  const ofTopic = (topic: string) => conditions.filter((one) => one.topic === topic)
  const stateWith = (indicator: Indicator, which: 'good' | 'bad') => {
    const example = examples[indicator.name]
    if (!example) throw new Error(`${indicator.name} has no example`)
    const records = recordsOf(indicator, example[which])
    return stateOf(indicator, ofTopic(indicator.topic), { records })
  }

  it('each have an example, and there is no other example.', () => {
    const names = conditions.map(({ name }) => name)
    expect(Object.keys(examples).toSorted()).toEqual(names.toSorted())
  })

  it.each(conditions.map((one) => [one.name, one] as const))(
    'include %s, which a good record meets and a bad one does not.',
    (_, indicator) => {
      expect(stateWith(indicator, 'good')).toBe('MET')
      expect(stateWith(indicator, 'bad')).not.toBe('MET')
    },
  )

  it.each([...new Set(conditions.map(({ topic }) => topic))])(
    'prove no task on %s for a unit without records.',
    (topic) => {
      expect(isProvenBy(ofTopic(topic), { records: [] })).toBe(false)
    },
  )

  it('say what the reviewed table says.', async () => {
    const table = tableOf(domain, indicators, examples)
    await expect(table).toMatchFileSnapshot(`conditions/${domain}.md`)
  })
})
