import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql'
import { expect, it } from 'vitest'
import type { Store } from '../../services/kit/store/index.ts'
import { allSubgraphs } from '../support/all-subgraphs.ts'
import { recordPreparations, reportingPreparations } from './rights/preparations.ts'
import { reportingSetup } from './rights/reporting-setup.ts'
import { type RightsHub, startRightsHub } from './rights/rights-hub.ts'
import { schemaMutations } from './rights/schema-mutations.ts'

/** As long as the gateway lets texts pass. */
const long = '長'.repeat(20_000)

const inputType = (name: string): GraphQLInputObjectType => {
  for (const { schema } of allSubgraphs()) {
    const type = schema.getType(name)
    if (isInputObjectType(type)) return type
  }
  throw new Error(`${name} is no input`)
}

/** The fields of an input that are texts. The id of a request is stored as a hash. */
const textsOf = (name: string): readonly string[] =>
  Object.values(inputType(name).getFields())
    .filter((field) => field.name !== 'requestId' && getNamedType(field.type).name === 'String')
    .map((field) => field.name)

/** Texts in columns that MariaDB would refuse: SQLite stores any length. */
const tooLong = async ({ read }: Store): Promise<readonly string[]> => {
  const found: string[] = []
  for (const { tableName, columns } of read.connection.entityMetadatas)
    for (const { databaseName, type, length } of columns) {
      const isCounted = type === 'varchar' && Number(length) > 0
      // MariaDB counts the bytes of a TEXT.
      const measure = isCounted ? 'length' : 'octet_length'
      const most = isCounted ? Number(length) : 65_535
      if (type !== 'varchar' && type !== 'text' && type !== 'simple-json') continue
      const [row] = await read.query<{ readonly most: number | null }[]>(
        `SELECT max(${measure}("${databaseName}")) AS most FROM "${tableName}"`,
      )
      if ((row?.most ?? 0) > most)
        found.push(`${tableName}.${databaseName}: ${row?.most} > ${most}`)
    }
  return found
}

const everywhereTooLong = async (hub: RightsHub): Promise<readonly string[]> => {
  const found = []
  for (const { store } of hub.services.running.values()) found.push(...(await tooLong(store)))
  return found
}

it(
  'No mutation stores a text that a column of MariaDB does not hold, and none fails on one.',
  { timeout: 600_000 },
  async () => {
    const hub = await startRightsHub()
    const mutations = schemaMutations()
    const byName = new Map(mutations.map((one) => [one.name, one]))
    const setup = reportingSetup(hub, byName)
    const entering = recordPreparations(hub, byName).filter(
      ([name]) => !/^(correct|recheck)/.test(name),
    )
    const prepared = [...Object.entries(reportingPreparations(setup)), ...entering]
    const faults: string[] = []
    let tried = 0
    for (const [name, prepare] of prepared) {
      const mutation = byName.get(name)
      const texts = mutation ? textsOf(mutation.inputType) : []
      const ready = texts.length > 0 ? await prepare().catch(() => undefined) : undefined
      if (!mutation || !ready) continue
      for (const field of texts) {
        tried += 1
        const people = await Promise.all(
          (['reporter', 'supervisor', 'reviewer'] as const).map((role) =>
            hub.person(role, 'PROV-350000'),
          ),
        )
        const said = []
        for (const person of people) {
          const { refusals } = await hub.run(person, mutation, { ...ready.input, [field]: long })
          said.push(...refusals)
        }
        if (said.some((text) => /INTERNAL/.test(text)))
          faults.push(`${name}.${field}: ${said.join()}`)
      }
    }
    expect(tried).toBeGreaterThan(100)
    expect(faults).toEqual([])
    expect(await everywhereTooLong(hub)).toEqual([])
  },
)
