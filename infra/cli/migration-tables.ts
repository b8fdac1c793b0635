import { domains, subgraphsOf } from '../../services/index.ts'
import { kitEntities, kitMigrations } from '../../services/kit/runtime/index.ts'
import { schemaStates, type SchemaShape } from '../../services/kit/store/index.ts'
import { plainAsIs } from './plain.ts'

/** The tables of a service without those of the kit, or these alone. */
export const ownTables = async (
  service: string,
): Promise<{ readonly declared: SchemaShape; readonly migrated: SchemaShape }> => {
  const kit = await schemaStates({
    service: 'kit',
    entities: kitEntities,
    migrations: kitMigrations,
  })
  const ofKit = { declared: kit.declared, migrated: without(kit.migrated, ['migration']) }
  if (service === 'kit') return ofKit
  const subgraph = subgraphsOf(domains).find((one) => one.name === service)
  if (!subgraph) {
    const names = ['kit', ...subgraphsOf(domains).map((one) => one.name)]
    throw plainAsIs(`There is no service "${service}": it is one of ${names.join(', ')}.`)
  }
  const all = await schemaStates({
    service,
    entities: [...kitEntities, ...subgraph.entities],
    migrations: [...kitMigrations, ...subgraph.migrations],
  })
  return {
    declared: without(all.declared, kit.declared.keys()),
    migrated: without(all.migrated, kit.migrated.keys()),
  }
}

const without = (shape: SchemaShape, names: Iterable<string>): SchemaShape => {
  const left = new Map(shape)
  for (const name of names) left.delete(name)
  return left
}
