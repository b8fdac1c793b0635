import { taskOfTopic } from '../support/shipped-topics.ts'
import { expect } from 'vitest'
import { someone } from '../support/subgraph.ts'
import { taskId } from '../support/unit-log.ts'
import { referenceCount } from './reference-model.ts'
import type { RecordsByEntity, TestDomain } from './domain.ts'

interface ConditionResponse {
  readonly indicator: { readonly name: string; readonly value: IndicatorRatio }
  readonly met: boolean | null
  readonly state: string
  readonly failing: {
    readonly totalCount: number
    readonly nodes: readonly {
      readonly unitId: string
      readonly recordId: string | null
      readonly group: string | null
    }[]
  }
}

interface IndicatorRatio {
  readonly numerator: number
  readonly denominator: number
}

interface TaskResponse {
  readonly indicators: readonly { readonly name: string; readonly value: IndicatorRatio }[]
  readonly proof: {
    readonly proven: boolean | null
    readonly conditions: readonly ConditionResponse[]
  }
}

/** Expects the indicators and proof of every task to equal the reference model. */
export const expectCounters = async (
  domain: TestDomain,
  records: RecordsByEntity,
  root: string | undefined,
): Promise<void> => {
  const { taskType } = domain.subgraph
  const representations = domain.reporting.tasks.map((task) => ({
    __typename: taskType,
    id: taskId(task),
  }))
  const { tasks } = await domain.hub.execute<{ readonly tasks: readonly TaskResponse[] }>(
    someone('supervisor', 'PROV-350000'),
    `query ($of: [_Any!]!, $unit: ID) { tasks: _entities(representations: $of) { ... on ${taskType} {
      indicators(unit: $unit) { name value { numerator denominator } }
      proof(unit: $unit) { proven conditions { indicator { name value { numerator denominator } } met state
        failing(first: 100) { totalCount nodes { unitId recordId group } } } } } } }`,
    { of: representations, unit: root ?? null },
  )
  const values = new Map(
    tasks.flatMap(({ indicators }) => indicators.map(({ name, value }) => [name, value])),
  )
  const conditions = new Map(
    tasks.flatMap(({ proof }) => proof.conditions.map((one) => [one.indicator.name, one])),
  )
  for (const [index, { proof }] of tasks.entries()) expectProof(domain, index, proof, root)
  const { indicators, reporting } = domain
  const source = { indicators, reporting, records, root, year: 2018 }
  for (const indicator of domain.indicators) {
    const value = values.get(indicator.name)
    const reference = referenceCount(indicator, source)
    const { numerator, denominator } = reference
    const label = `${indicator.name} of ${root ?? 'all'}`
    expect(value, label).toEqual({ numerator, denominator })
    expect(numerator, label).toBeGreaterThanOrEqual(0)
    expect(numerator, label).toBeLessThanOrEqual(denominator)
    const condition = conditions.get(indicator.name)
    expect(condition === undefined, label).toBe(indicator.informs)
    if (!condition) continue
    const { met, state, failing, indicator: conditionIndicator } = condition
    expect(conditionIndicator.value, label).toEqual(value)
    expect(state, label).toBe(reference.state)
    expect(met, label).toBe({ MET: true, UNMET: false }[state] ?? null)
    const actual = failing.nodes.map(
      ({ unitId, recordId, group }) => recordId ?? [unitId, group].filter(Boolean).join(' '),
    )
    expect(failing.totalCount, label).toBe(reference.failing.length)
    if (reference.failing.length <= 100)
      expect(actual.toSorted(), label).toEqual(reference.failing.toSorted())
  }
}

/** A task is proven when every condition that applies is met and a unit that they ask is expected to report. */
const expectProof = (
  { indicators, reporting }: TestDomain,
  index: number,
  { proven, conditions }: TaskResponse['proof'],
  root: string | undefined,
): void => {
  const task = reporting.tasks[index] ?? 0
  const applicable = conditions.map(({ state }) => state).filter((one) => one !== 'NOT_APPLICABLE')
  const ofTask = indicators.filter(({ topic, informs }) => taskOfTopic(topic) === task && !informs)
  // A unit of which no condition asks anything is not waited for.
  const isAsked = (unit: string): boolean =>
    ofTask.some(({ target }) => {
      if (target.kind === 'SHARE') return target.whenEmpty === undefined
      const { kinds = [reporting.kindOf(unit)] } = target.among ?? {}
      return kinds.includes(reporting.kindOf(unit))
    })
  const isExpected = reporting
    .subtree(root)
    .some((unit) => reporting.isExpected(task, unit) && isAsked(unit))
  const isMet =
    applicable.length > 0 && isExpected ? applicable.every((one) => one === 'MET') : null
  expect(proven, `task ${task} of ${root ?? 'all'}`).toBe(isMet)
}
