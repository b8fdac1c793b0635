import { expect } from 'vitest'
import type { Viewer } from '../../services/kit/identity/index.ts'
import { SeededRandom } from '../../infra/demo/records/seeded-random.ts'
import {
  type AnyRecordAction,
  isPublication,
  type RecordType,
} from '../../services/kit/records/index.ts'
import { someone } from '../support/subgraph.ts'
import { at, type Domain } from './domain.ts'
import { invented, type Values } from './generated.ts'
import type { Deed } from './domain-history.ts'

/** What came of a deed. */
export type Outcome = 'done' | 'refused' | 'left'

const everything: Viewer = {
  subject: 'clerk',
  grants: (['reporter', 'reviewer', 'supervisor'] as const).map((role) => ({
    role,
    unitId: 'PROV-350000',
  })),
  expiresAt: undefined,
}

/** One mutation of the graph, with what it says. */
interface Asked {
  readonly mutation: string
  readonly input: Values
}

/** Does what a person does to one record, through the graph; now and then as who may not, or with what is wrong. */
export const take = async (domain: Domain, deed: Deed): Promise<Outcome> => {
  const type = typeOf(domain, deed)
  const asked = type && (await askedOf(domain, type, deed))
  if (!type || !asked) return 'left'
  const random = new SeededRandom(deed.seed, 'who')
  const viewer = random.chance(0.93) ? everything : someone('reporter', 'DEPT-EDU')
  const send = () => sent(domain, type, viewer, asked)
  if (!deed.twice) return (await send()) === undefined ? 'refused' : 'done'
  const [first, again] = await Promise.all([send(), send()])
  expect(again).toBe(first)
  return first === undefined ? 'refused' : 'done'
}

const typeOf = ({ types }: Domain, { kind, type }: Deed): RecordType | undefined =>
  at(kind === 'recheck' ? types.filter(isPublication) : types, type)

const askedOf = async (
  domain: Domain,
  type: RecordType,
  { kind, unit, which, seed }: Deed,
): Promise<Asked | undefined> => {
  const random = new SeededRandom(seed, 'how')
  const requestId = `${domain.number}-${seed}-${which}-${kind}`
  const { name } = type.names
  if (kind === 'enter') {
    const unitId = at(domain.reporting.ids, unit) ?? ''
    const values = await invented(domain, type, unitId, seed)
    const isGiven =
      values &&
      type.fields.every(
        ({ property, derived, optional, defaultValue }) =>
          derived || optional || defaultValue || values[property] !== null,
      )
    if (!isGiven) return undefined
    const external = random.chance(0.1) ? { externalId: `no. ${random.integer(1, 2)}` } : {}
    const whose = type.unitFrom ? {} : { unitId }
    const input = { requestId, ...whose, ...external, ...known(values) }
    return { mutation: `${type.enter[0]}${name}`, input }
  }
  const record = at(await domain.records(type.entity), which)
  if (!record) return undefined
  const commonFields = { requestId, [`${type.name}Id`]: record.id }
  if (kind === 'recheck') return { mutation: `recheck${name}`, input: commonFields }
  const values = await invented(domain, type, record.unitId, seed)
  if (!values) return undefined
  if (kind === 'correct') {
    const set = Object.entries(values).filter(
      ([property]) => property !== type.unitFrom && random.chance(0.4),
    )
    return { mutation: `correct${name}`, input: { ...commonFields, ...Object.fromEntries(set) } }
  }
  const [verb, how] = at(Object.entries(type.actions), which + seed) ?? []
  return verb && how && giving(type, how, values)
    ? { mutation: `${verb}${name}`, input: { ...commonFields, ...known(pick(values, how.input)) } }
    : undefined
}

const known = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))

const pick = (values: Values, properties: readonly string[]): Values =>
  Object.fromEntries(properties.map((property) => [property, values[property] ?? null]))

/** Whether all is there that the verb's input demands. */
const giving = ({ fields }: RecordType, { input }: AnyRecordAction, values: Values): boolean =>
  fields
    .filter(({ property }) => (input as readonly string[]).includes(property))
    .every(
      ({ property, kind, optional }) =>
        values[property] !== null ||
        kind === 'date' ||
        kind === 'dateTime' ||
        (optional && kind !== 'url'),
    )

/** @returns the record's id; undefined when it was refused, which must change nothing */
const sent = async (
  { hub }: Domain,
  { name }: RecordType,
  viewer: Viewer,
  { mutation, input }: Asked,
): Promise<string | undefined> => {
  const selection = `{ record: ${name} { id } errors { ... on UserError { message } } }`
  const given: object = JSON.parse(JSON.stringify(input))
  const { record, errors } = await hub.act<{
    readonly record: { readonly id: string } | null
    readonly errors: readonly { readonly message: string }[]
  }>(viewer, mutation, given, selection)
  // One or the other, never both and never neither.
  expect(record === null).toBe(errors.length > 0)
  return record?.id
}
