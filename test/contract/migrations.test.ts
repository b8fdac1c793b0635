import { join } from 'node:path'
import { expect, it } from 'vitest'
import { planMigration } from '../../infra/cli/migration-plan.ts'
import { ownTables } from '../../infra/cli/migration-tables.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import { schemaOf } from '../../services/kit/runtime/index.ts'
import { openSources, type DatabaseLocation } from '../../services/kit/store/index.ts'
import { importsOf, production } from '../architecture/sources.ts'
import { eachStore } from '../support/stores.ts'

const services = subgraphsOf(domains)

it.each(['kit', ...services.map(({ name }) => name)])(
  'The migrations of %s lead to exactly what its entities declare, indices too.',
  async (service) => {
    const { declared, migrated } = await ownTables(service)
    const decisions = { renames: [], drops: [], fills: new Map<string, string>() }
    expect(planMigration(declared, migrated, decisions)).toEqual({ steps: [], questions: [] })
  },
)

it('Migrations depend on the store alone, never on today’s entities.', () => {
  const inMigrations = (file: string): boolean => /^services\/.+\/migrations\//.test(file)
  const outside = production.filter(inMigrations).flatMap((file) =>
    importsOf(file)
      .filter((target) => !inMigrations(target) && target !== 'services/kit/store/index.ts')
      .map((target) => `${file} -> ${target}`),
  )
  expect(outside).toEqual([])
})

eachStore((store) => {
  it.each(services.map((subgraph) => [subgraph.name, subgraph] as const))(
    'TypeORM finds nothing to change in a fresh database of %s.',
    async (name, subgraph) => {
      const { databaseUrl, dataDir, prefix } = store.fresh()
      const location: DatabaseLocation = databaseUrl
        ? { kind: 'mysql', url: databaseUrl, database: `${prefix}${name.replaceAll('-', '_')}` }
        : { kind: 'sqlite', file: join(dataDir, `${name}.sqlite`) }
      const { writer, reader } = await openSources(location, schemaOf(subgraph))
      const { upQueries } = await writer.driver.createSchemaBuilder().log()
      const changes = upQueries.map(({ query }) => query)
      expect(changes.filter((query) => !isIdle(query))).toEqual([])
      await reader.destroy()
      await writer.destroy()
    },
  )
})

// TypeORM names indices differently. It also reads MariaDB's default NULL as a text, so it would change every nullable
// column into itself; SQLite checks those columns.
const isIdle = (query: string): boolean =>
  /^(DROP|CREATE) (UNIQUE )?INDEX/i.test(query) || /CHANGE `(\w+)` `\1` .* NULL$/.test(query)
