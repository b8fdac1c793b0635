import { expect } from 'vitest'
import { someone } from '../support/subgraph.ts'
import { taskId } from '../support/unit-log.ts'
import { countByHand } from './reference-model.ts'
import type { All, Domain } from './domain.ts'

interface Condition {
  readonly indicator: { readonly name: string; readonly value: Value }
  readonly met: boolean | null
  readonly failing: {
    readonly totalCount: number
    readonly nodes: readonly {
      readonly unitId: string
      readonly recordId: string | null
      readonly group: string | null
    }[]
  }
}

interface Value {
  readonly numerator: number
  readonly denominator: number
}

interface Answer {
  readonly indicators: readonly { readonly name: string; readonly value: Value }[]
  readonly proof: {
    readonly proven: boolean | null
    readonly conditions: readonly Condition[]
  }
}

/** What the graph says of every task is what counting by hand gives. */
export const expectCounted = async (
  domain: Domain,
  all: All,
  root: string | undefined,
): Promise<void> => {
  const { taskType } = domain.subgraph
  const of = domain.reporting.tasks.map((task) => ({ __typename: taskType, id: taskId(task) }))
  const { tasks } = await domain.hub.ask<{ readonly tasks: readonly Answer[] }>(
    someone('supervisor', 'PROV-350000'),
    `query ($of: [_Any!]!, $unit: ID) { tasks: _entities(representations: $of) { ... on ${taskType} {
      indicators(unit: $unit) { name value { numerator denominator } }
      proof(unit: $unit) { proven conditions { indicator { name value { numerator denominator } } met
        failing(first: 100) { totalCount nodes { unitId recordId group } } } } } } }`,
    { of, unit: root ?? null },
  )
  const values = new Map(
    tasks.flatMap(({ indicators }) => indicators.map(({ name, value }) => [name, value])),
  )
  const conditions = new Map(
    tasks.flatMap(({ proof }) => proof.conditions.map((one) => [one.indicator.name, one])),
  )
  for (const [index, { proof }] of tasks.entries()) expectProven(domain, index, proof, root)
  for (const indicator of domain.indicators) {
    const value = values.get(indicator.name)
    const records = all.get(indicator.record) ?? []
    const hand = countByHand(indicator, records, domain.reporting, { root, year: 2018 })
    const { numerator, denominator } = hand
    const where = `${indicator.name} of ${root ?? 'all'}`
    expect(value, where).toEqual({ numerator, denominator })
    expect(numerator, where).toBeGreaterThanOrEqual(0)
    expect(numerator, where).toBeLessThanOrEqual(denominator)
    const condition = conditions.get(indicator.name)
    expect(condition === undefined, where).toBe(indicator.informs)
    if (!condition) continue
    const { met, failing, indicator: asked } = condition
    expect(asked.value, where).toEqual(value)
    expect(met, where).toBe(hand.met)
    const said = failing.nodes.map(
      ({ unitId, recordId, group }) => recordId ?? [unitId, group].filter(Boolean).join(' '),
    )
    expect(failing.totalCount, where).toBe(hand.failing.length)
    if (hand.failing.length <= 100) expect(said.toSorted(), where).toEqual(hand.failing.toSorted())
  }
}

/** Proven when all that asks something is met, and somebody must answer. */
const expectProven = (
  { reporting }: Domain,
  index: number,
  { proven, conditions }: Answer['proof'],
  root: string | undefined,
): void => {
  const task = reporting.tasks[index] ?? 0
  const asked = conditions.map(({ met }) => met).filter((met) => met !== null)
  const isAsked = reporting.within(root).some((unit) => reporting.isExpected(task, unit))
  const isMet = asked.length > 0 && isAsked ? !asked.includes(false) : null
  expect(proven, `task ${task} of ${root ?? 'all'}`).toBe(isMet)
}
