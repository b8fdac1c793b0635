import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrationsFolder, writeMigration } from './migration-files.ts'
import { planMigration } from './migration-plan.ts'
import type { StepCall } from './migration-steps.ts'
import { ownTables } from './migration-tables.ts'
import type { CreateFlags } from './migration.ts'
import { plainAsIs } from './plain.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Writes the migration that a service lacks. @returns what was done, to be printed */
export const createMigration = async (
  service: string,
  name: string,
  flags: CreateFlags,
): Promise<string> => {
  if (!existsSync(join(root, 'services/index.ts')))
    throw plainAsIs('Migrations are made in a source checkout, where services/index.ts is.')
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw plainAsIs(`"${name}": name it in kebab-case, e.g. website-phone.`)
  const { declared, migrated } = await ownTables(service)
  const { steps, questions } = planMigration(declared, migrated, decisionsOf(flags))
  if (questions.length > 0) throw plainAsIs([...questions, 'Nothing was written.'].join('\n'))
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

const decisionsOf = ({ rename, drop, fill }: CreateFlags) => ({
  renames: rename,
  drops: drop,
  fills: new Map(
    fill.map((text) => {
      const [, column, sql] = /^(\w+\.\w+)=(.+)$/s.exec(text) ?? []
      if (!column || !sql) throw plainAsIs(`--fill ${text}: write it as table.column=SQL.`)
      return [column, sql] as const
    }),
  ),
})

const shown = ({ name, arguments: given }: StepCall): string => `${name}(${given.join(', ')})`
