import { join } from 'node:path'
import { expect, it } from 'vitest'
import { domains, subgraphsOf } from '../../services/index.ts'
import { kitEntities, kitMigrations } from '../../services/kit/runtime/index.ts'
import { openSources, type DatabaseLocation } from '../../services/kit/store/index.ts'
import { eachStore } from '../support/stores.ts'

eachStore((store) => {
  it.each(subgraphsOf(domains).map((subgraph) => [subgraph.name, subgraph] as const))(
    'migrates %s to exactly what its nouns say',
    async (name, { entities, migrations }) => {
      const { databaseUrl, dataDir, prefix } = store.fresh()
      const place: DatabaseLocation = databaseUrl
        ? { kind: 'mysql', url: databaseUrl, database: `${prefix}${name.replaceAll('-', '_')}` }
        : { kind: 'sqlite', file: join(dataDir, `${name}.sqlite`) }
      const { writer, reader } = await openSources(place, {
        service: name,
        entities: [...kitEntities, ...entities],
        migrations: [...kitMigrations, ...migrations],
      })
      const { upQueries } = await writer.driver.createSchemaBuilder().log()
      const changes = upQueries.map(({ query }) => query)
      expect(changes.filter((query) => !isIdle(query))).toEqual([])
      if (reader !== writer) await reader.destroy()
      await writer.destroy()
    },
  )
})

// Indices are the migrations' own business: nouns do not repeat them. And TypeORM takes MariaDB's
// default NULL for a text, so it would change every nullable column into itself; SQLite checks those.
const isIdle = (query: string): boolean =>
  /^(DROP|CREATE) (UNIQUE )?INDEX/i.test(query) || /CHANGE `(\w+)` `\1` .* NULL$/.test(query)
