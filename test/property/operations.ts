import { expect } from 'vitest'
import type { Viewer } from '../../services/kit/identity/index.ts'
import { SeededRandom } from '../../infra/demo/records/seeded-random.ts'
import {
  type AnyRecordAction,
  isPublication,
  type RecordType,
} from '../../services/kit/records/index.ts'
import { someone } from '../support/subgraph.ts'
import { pickAt, type TestDomain } from './domain.ts'
import { generateValues, type Values } from './generated.ts'
import type { RecordOperation } from './domain-history.ts'

/** The result of a step: `skipped` when the records it needs do not exist. */
export type Outcome = 'done' | 'refused' | 'skipped'

const allRoles: Viewer = {
  subject: 'clerk',
  grants: (['reporter', 'reviewer', 'supervisor'] as const).map((role) => ({
    role,
    unitId: 'PROV-350000',
  })),
  expiresAt: undefined,
}

/** A mutation and its input. */
interface MutationRequest {
  readonly mutation: string
  readonly input: Values
}

/** Runs one mutation on a record, sometimes as a viewer without the right, sometimes with invalid input. */
export const runOperation = async (
  domain: TestDomain,
  operation: RecordOperation,
): Promise<Outcome> => {
  const type = typeOf(domain, operation)
  const request = type && (await requestOf(domain, type, operation))
  if (!type || !request) return 'skipped'
  const random = new SeededRandom(operation.seed, 'viewer')
  const viewer = random.chance(0.93) ? allRoles : someone('reporter', 'DEPT-EDU')
  const send = () => sendMutation(domain, type, viewer, request)
  if (!operation.twice) return (await send()) === undefined ? 'refused' : 'done'
  const [first, second] = await Promise.all([send(), send()])
  expect(second).toBe(first)
  return first === undefined ? 'refused' : 'done'
}

const typeOf = ({ types }: TestDomain, { kind, type }: RecordOperation): RecordType | undefined =>
  pickAt(kind === 'recheck' ? types.filter(isPublication) : types, type)

const requestOf = async (
  domain: TestDomain,
  type: RecordType,
  { kind, unit, record, seed }: RecordOperation,
): Promise<MutationRequest | undefined> => {
  const random = new SeededRandom(seed, 'request')
  const requestId = `${domain.generatedCount}-${seed}-${record}-${kind}`
  const { name } = type.names
  if (kind === 'enter') {
    const unitId = pickAt(domain.reporting.ids, unit) ?? ''
    const values = await generateValues(domain, type, unitId, seed)
    const isComplete =
      values &&
      type.fields.every(
        ({ property, derived, optional, defaultValue }) =>
          derived || optional || defaultValue || values[property] !== null,
      )
    if (!isComplete) return undefined
    const external = random.chance(0.1) ? { externalId: `no. ${random.integer(1, 2)}` } : {}
    const unitField = type.unitFrom ? {} : { unitId }
    const input = { requestId, ...unitField, ...external, ...withoutNulls(values) }
    return { mutation: `${type.enter[0]}${name}`, input }
  }
  const target = pickAt(await domain.records(type.entity), record)
  if (!target) return undefined
  const commonFields = { requestId, [`${type.name}Id`]: target.id }
  if (kind === 'recheck') return { mutation: `recheck${name}`, input: commonFields }
  const values = await generateValues(domain, type, target.unitId, seed)
  if (!values) return undefined
  if (kind === 'correct') {
    const set = Object.entries(values).filter(
      ([property]) => property !== type.unitFrom && random.chance(0.4),
    )
    return { mutation: `correct${name}`, input: { ...commonFields, ...Object.fromEntries(set) } }
  }
  const [verb, action] = pickAt(Object.entries(type.actions), record + seed) ?? []
  return verb && action && hasRequiredInput(type, action, values)
    ? {
        mutation: `${verb}${name}`,
        input: { ...commonFields, ...withoutNulls(pick(values, action.input)) },
      }
    : undefined
}

const withoutNulls = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))

const pick = (values: Values, properties: readonly string[]): Values =>
  Object.fromEntries(properties.map((property) => [property, values[property] ?? null]))

/** Whether the values include every required input of the action. */
const hasRequiredInput = (
  { fields }: RecordType,
  { input }: AnyRecordAction,
  values: Values,
): boolean =>
  fields
    .filter(({ property }) => (input as readonly string[]).includes(property))
    .every(
      ({ property, kind, optional }) =>
        values[property] !== null ||
        kind === 'date' ||
        kind === 'dateTime' ||
        (optional && kind !== 'url'),
    )

/** @returns the record's id; undefined when the mutation was refused */
const sendMutation = async (
  { hub }: TestDomain,
  { name }: RecordType,
  viewer: Viewer,
  { mutation, input }: MutationRequest,
): Promise<string | undefined> => {
  const selection = `{ record: ${name} { id } errors { ... on UserError { message } } }`
  const serialized: object = JSON.parse(JSON.stringify(input))
  const { record, errors } = await hub.act<{
    readonly record: { readonly id: string } | null
    readonly errors: readonly { readonly message: string }[]
  }>(viewer, mutation, serialized, selection)
  // A payload has either a record or errors.
  expect(record === null).toBe(errors.length > 0)
  return record?.id
}
