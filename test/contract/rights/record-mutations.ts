import { expect } from 'vitest'
import { isPublication, type RecordType } from '../../../services/kit/records/index.ts'
import { generateValues, type Values } from '../../property/generated.ts'
import type { StoredRecord } from '../../property/domain.ts'
import { unitsAround } from './people.ts'
import type { RecordSource } from './record-source.ts'
import type { HubMutation, MutationResult, RightsHub } from './rights-hub.ts'
import type { Prepare, PreparedMutation } from './trial.ts'

/** Units whose records are tried, in this order: most records are those of a city. */
const units = ['CITY-350200', 'DEPT-DRC', 'PROV-350000'] as const

/** Prepares every mutation of a record type, by its name. */
export const recordMutations = (
  hub: RightsHub,
  source: RecordSource,
  type: RecordType,
  mutations: ReadonlyMap<string, HubMutation>,
): readonly (readonly [mutation: string, prepare: Prepare])[] => {
  const { name } = type.names
  let attempts = 0
  let drawn = 0
  const nextUnit = (): string => units[Math.floor(attempts++ / 25) % units.length] ?? units[0]
  const generate = async (unitId: string): Promise<Values | undefined> => {
    drawn += 1
    const values = await generateValues(source, type, unitId, drawn)
    return values && isComplete(type, values)
      ? { ...(type.unitFrom ? {} : { unitId }), ...withoutNulls(values) }
      : undefined
  }
  const entering = `${type.enter[0]}${name}`
  const unitOf = async (values: Values): Promise<string> => {
    const { unitFrom } = type
    const target = type.fields.find(({ property }) => property === unitFrom)?.target?.()
    const parents = target ? await source.records(target) : []
    const parent = parents.find(({ id }) => id === values[unitFrom ?? ''])
    return parent?.unitId ?? String(values['unitId'])
  }
  const enter = async (values: Values): Promise<StoredRecord | undefined> => {
    const mutation = mutations.get(entering)
    if (!mutation) throw new Error(`${entering} is not in the schema`)
    const [role = 'reporter'] = type.enteredBy ?? []
    const person = await hub.person(role, 'PROV-350000')
    const { payload, refusals } = await hub.run(person, mutation, values)
    return refusals.length > 0 ? undefined : source.find(type, idIn(payload, type))
  }
  const enterChildren = async ({ id, unitId }: StoredRecord): Promise<void> => {
    for (const child of source.types) {
      const reference = child.fields.find(({ target }) => target?.() === type.entity)
      const mutation = mutations.get(`${child.enter[0]}${child.names.name}`)
      const values = reference && (await generateValues(source, child, unitId, (drawn += 1)))
      if (!reference || !mutation || !values) continue
      const unit = child.unitFrom ? {} : { unitId }
      const input = { ...unit, ...withoutNulls(values), [reference.property]: id }
      await hub.run(await hub.person('reporter', 'PROV-350000'), mutation, input)
    }
  }
  const writes =
    (values: Values): PreparedMutation['expectWritten'] =>
    async (result) => {
      const record = await source.find(type, idIn(result.payload, type))
      expect(plain({ ...record })).toMatchObject(plain(values))
    }
  const onRecord = ({ id, unitId: of }: StoredRecord, values: Values): PreparedMutation => ({
    units: unitsAround(of),
    input: { [`${type.name}Id`]: id, ...withoutNulls(values) },
    expectWritten: writes(values),
  })

  return [
    [
      entering,
      async () => {
        const input = await generate(nextUnit())
        return (
          input && { units: unitsAround(await unitOf(input)), input, expectWritten: writes(input) }
        )
      },
    ],
    [
      `correct${name}`,
      async () => {
        const unitId = nextUnit()
        const [values, others] = [await generate(unitId), await generate(unitId)]
        const record = values && (await enter(values))
        const set = record && others && differing(type, record, others)
        return set && Object.keys(set).length > 0 ? onRecord(record, set) : undefined
      },
    ],
    ...(isPublication(type)
      ? [
          [
            `recheck${name}`,
            async () => {
              const values = await generate(nextUnit())
              const record = values?.['publishedOn'] ? await enter(values) : undefined
              return record && { ...onRecord(record, {}) }
            },
          ] as const,
        ]
      : []),
    ...Object.entries(type.actions).map(
      ([verb, { input, ifNull }]) =>
        [
          `${verb}${name}`,
          async () => {
            const values = await generate(nextUnit())
            if (!values) return undefined
            const set = Object.fromEntries(
              input.map((property) => [property, values[property] ?? null]),
            )
            const isOpen = (property: string): boolean =>
              property === ifNull || (input.includes(property) && isOptional(type, property))
            const before = Object.fromEntries(
              Object.entries(values).filter(([property]) => !isOpen(property)),
            )
            const record = await enter(before)
            // Some actions need records that refer to this one.
            if (record && attempts % 3 === 0) await enterChildren(record)
            return record && onRecord(record, withoutNulls(set))
          },
        ] as const,
    ),
  ]
}

const idIn = (payload: MutationResult['payload'], { name }: RecordType): string => {
  const record = payload[name]
  return String(typeof record === 'object' && record !== null ? Reflect.get(record, 'id') : '')
}

const withoutNulls = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))

const isOptional = ({ fields }: RecordType, property: string): boolean =>
  fields.some((field) => field.property === property && field.optional)

const isComplete = ({ fields }: RecordType, values: Values): boolean =>
  fields.every(
    ({ property, derived, optional, defaultValue }) =>
      derived || optional || defaultValue || values[property] !== null,
  )

/** The values of another record that can correct this one. */
const differing = ({ fields }: RecordType, record: StoredRecord, others: Values): Values =>
  Object.fromEntries(
    fields
      .filter(({ derived, kind }) => !derived && kind !== 'reference')
      .flatMap(({ property }) => {
        const value = others[property] ?? null
        const isSame = JSON.stringify(value) === JSON.stringify(record[property] ?? null)
        return value === null || isSame ? [] : [[property, value]]
      }),
  )

/** Values as JSON has them; personal ones are stored like others. */
const plain = (values: Values): Values => JSON.parse(JSON.stringify(values))
