import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { domains, subgraphsOf } from '../../services/index.ts'
import { kitEntities, kitMigrations } from '../../services/kit/runtime/index.ts'
import { schemaStates, type SchemaShape } from '../../services/kit/store/index.ts'
import { migrationsFolder, writeMigration } from './migration-files.ts'
import { planMigration, type StepCall } from './migration-plan.ts'
import type { CreateFlags } from './migration.ts'
import { plain } from './plain.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Writes the migration that a service lacks. @returns what was done, to be printed */
export const createMigration = async (
  service: string,
  name: string,
  flags: CreateFlags,
): Promise<string> => {
  if (!existsSync(join(root, 'services/index.ts')))
    throw plain('Migrations are made in a source checkout, where services/index.ts is.')
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw plain(`"${name}": name it in kebab-case, e.g. website-phone.`)
  const { declared, migrated } = await ownTables(service)
  const { steps, questions } = planMigration(declared, migrated, decisionsOf(flags))
  if (questions.length > 0) throw plain([...questions, 'Nothing was written.'].join('\n'))
  if (steps.length === 0 && !flags.empty)
    return `${service}: the migrations lead to what the entities declare. For statements of your own, add --empty.\n`
  const folder = migrationsFolder(root, service)
  const isFirst = !existsSync(folder.path)
  const file = await writeMigration(folder, { name, steps, now: new Date() })
  return [
    `Wrote ${relative(root, file)}:`,
    ...steps.map((step) => `  ${shown(step)}`),
    `Registered it in ${relative(root, join(folder.path, 'index.ts'))}.`,
    ...(isFirst ? [`Give its migrations to defineSubgraph in services/${service}/index.ts.`] : []),
    'Look it over and commit it with your change.\n',
  ].join('\n')
}

/** The tables of a service without those of the kit, or these alone. */
const ownTables = async (
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
    throw plain(`There is no service "${service}": it is one of ${names.join(', ')}.`)
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

const decisionsOf = ({ rename, drop, fill }: CreateFlags) => ({
  renames: rename,
  drops: drop,
  fills: new Map(
    fill.map((text) => {
      const [, column, sql] = /^(\w+\.\w+)=(.+)$/s.exec(text) ?? []
      if (!column || !sql) throw plain(`--fill ${text}: write it as table.column=SQL.`)
      return [column, sql] as const
    }),
  ),
})

const shown = ({ name, arguments: given }: StepCall): string => `${name}(${given.join(', ')})`
