import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  getNamedType,
  type GraphQLInputType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { openHub, type HubClient } from '../support/hub.ts'
import { eachStore } from '../support/stores.ts'

const sdl = readFileSync(join(import.meta.dirname, '../../schema/api.graphql'), 'utf8')
const api = buildSchema(sdl)
const objects = Object.values(api.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => name !== 'Mutation')

/** An argument of a field that takes an id, with the input fields that lead to it. */
interface IdArgument {
  readonly on: string
  readonly field: string
  /** The argument and the input fields below it. */
  readonly path: readonly string[]
  /** The value as a literal, without the id. */
  readonly literal: (id: string) => string
}

/** Arguments whose ids name no unit, task, programme or domain. */
const otherIds: readonly (readonly [reason: string, applies: (one: IdArgument) => boolean])[] = [
  ['a cursor', ({ path }) => ['after', 'cursor'].includes(path.at(-1) ?? '')],
  ['a look-up that answers null', ({ on, path }) => on === 'Query' && path.join('.') === 'id'],
]

/** The other arguments that a field requires. */
const required: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Query.progress': { by: '[CITY]' },
  'Query.progressHistory': { from: '"2018-10-29"', to: '"2018-10-29"' },
  'Query.cascade': { programme: '"fujian-2018-43"' },
}

/** Filters of records select by ids of other records; the unit is that of the field above. */
const isRecordFilter = (name: string): boolean => {
  const record = api.getType(name.replace(/Filter$/, ''))
  return isObjectType(record) && record.getInterfaces().some((one) => one.name === 'UnitRecord')
}

const literalOf = (type: GraphQLInputType, inner: string): string => {
  if (isNonNullType(type)) return literalOf(type.ofType, inner)
  return isListType(type) ? `[${literalOf(type.ofType, inner)}]` : inner
}

const idsIn = (
  name: string,
  type: GraphQLInputType,
): readonly Pick<IdArgument, 'path' | 'literal'>[] => {
  const named = getNamedType(type)
  if (named.name === 'ID')
    return [{ path: [name], literal: (id) => `${name}: ${literalOf(type, JSON.stringify(id))}` }]
  if (!isInputObjectType(named) || isRecordFilter(named.name)) return []
  return Object.values(named.getFields()).flatMap((field) =>
    idsIn(field.name, field.type).map(({ path, literal }) => ({
      path: [name, ...path],
      literal: (id) => `${name}: ${literalOf(type, `{ ${literal(id)} }`)}`,
    })),
  )
}

const idArguments: readonly IdArgument[] = objects
  .flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument) =>
        idsIn(argument.name, argument.type).map((one) => ({
          ...one,
          on: type.name,
          field: field.name,
        })),
      ),
    ),
  )
  .filter((one) => !otherIds.some(([, applies]) => applies(one)))

/** The field of `Unit` that answers a type, to reach its fields. */
const fieldOfUnit = (type: string): string | undefined => {
  const unit = api.getType('Unit')
  const fields = isObjectType(unit) ? Object.values(unit.getFields()) : []
  return fields.find((field) => getNamedType(field.type).name === type)?.name
}

/** A task of each type of task, by its type. */
const taskIds = async ({ get }: HubClient): Promise<ReadonlyMap<string, string>> => {
  const { tasks } = await get<{ tasks: { nodes: readonly Record<'id' | '__typename', string>[] } }>(
    '{ tasks(first: 100) { nodes { id __typename } } }',
  )
  return new Map(tasks.nodes.map((task) => [task.__typename, task.id]))
}

const operationOf = (
  { on, field, path, literal }: IdArgument,
  tasks: ReadonlyMap<string, string>,
): string => {
  const { [path[0] ?? '']: _, ...others } = required[`${on}.${field}`] ?? {}
  const more = Object.entries(others).map(([name, value]) => `${name}: ${value}`)
  const owner = api.getType(on)
  const answer = isObjectType(owner) ? owner.getFields()[field]?.type : undefined
  const isLeaf = answer && isLeafType(getNamedType(answer))
  const selected = `${field}(${[literal(unknown), ...more].join(', ')})${isLeaf ? '' : ' { __typename }'}`
  if (on === 'Query') return `{ ${selected} }`
  if (on === 'Subscription') return `subscription { ${selected} }`
  if (on === 'Unit') return `{ unit(id: "CITY-350200") { ${selected} } }`
  const task = tasks.get(on)
  if (task) return `{ task(id: "${task}") { ... on ${on} { ${selected} } } }`
  const parent = fieldOfUnit(on)
  if (!parent) throw new Error(`How is ${on} reached? Its ${field} takes ids.`)
  return `{ unit(id: "CITY-350200") { ${parent} { ${selected} } } }`
}

const unknown = 'NO-SUCH-ID'

describe('domains', () => {
  it('Everything that is called a domain is of the enum Domain, except the domain names of websites.', () => {
    const named = Object.values(api.getTypeMap()).flatMap((type) => {
      if (!isObjectType(type) && !isInputObjectType(type)) return []
      const fields = Object.values(type.getFields())
      const args = fields.flatMap((field) => ('args' in field ? [...field.args] : []))
      return [...fields, ...args]
        .filter(({ name }) => /^domains?$/.test(name))
        .map((field) => [type.name, String(field.type).replaceAll(/[[\]!]/g, '')])
    })
    expect(named.length).toBeGreaterThan(8)
    expect(named.filter(([, type]) => type !== 'Domain').map(([owner]) => owner)).toEqual(
      named.filter(([owner]) => /Website/.test(owner ?? '')).map(([owner]) => owner),
    )
  })
})

eachStore((store) => {
  it('Every argument that takes ids of units, tasks or programmes refuses an unknown one and names it.', async () => {
    const hub = await openHub(store.fresh())
    expect(idArguments.map(({ on, field, path }) => `${on}.${field}(${path.join('.')})`)).toEqual(
      expect.arrayContaining([
        'Query.units(where.below)',
        'Query.submissions(where.tasks)',
        'Query.cascade(above)',
        'Subscription.changes(where.units)',
        'Unit.progress(programme)',
        'UnitPlatforms.indicators(topics)',
      ]),
    )
    const tasks = await taskIds(hub.public)
    for (const one of idArguments) {
      const operation = operationOf(one, tasks)
      const errors =
        one.on === 'Subscription'
          ? await hub.public
              .follow<unknown>(operation)
              .next()
              .then(() => [])
              .catch((refused: unknown) => refused)
          : (await hub.public.execute(operation)).errors
      expect([operation, errors]).toEqual([
        operation,
        [
          expect.objectContaining({
            message: expect.stringMatching(new RegExp(`["「]${unknown}["」]`)),
            extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
          }),
        ],
      ])
    }
    const office = await hub.as('supervisor', 'PROV-350000')
    const filters = idArguments.filter(({ field, path }) => field === 'changes' && path.length > 1)
    expect(filters.length).toBeGreaterThan(2)
    for (const { path } of filters) {
      const name = path.at(-1) ?? ''
      const where = { [name]: name === 'programme' ? unknown : [unknown] }
      const webhook = { unitId: 'CITY-350200', url: 'https://1.1.1.1/hook', where }
      expect([where, await office.refused('registerWebhook', webhook)]).toEqual([
        where,
        ['NotFound'],
      ])
    }
  })

  it('A unit that ended before today is known to filters.', async () => {
    const hub = await openHub(store.fresh(), { now: '2022-03-01T09:00:00+08:00' })
    const { unit } = await hub.public.get<{ unit: { validTo: string | null } }>(
      '{ unit(id: "CNTY-350402") { validTo } }',
    )
    expect(unit.validTo).toMatch(/^2021-/)
    await hub.public.get(
      '{ units(ids: ["CNTY-350402"]) { totalCount } assignments(where: { units: ["CNTY-350402"] }) { totalCount } }',
    )
  })
})
