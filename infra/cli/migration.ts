import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { plain } from './plain.ts'

const collect = (one: string, all: readonly string[]): readonly string[] => [...all, one]

export const migrationCommand = new Command('migration')
  .description('keep the tables of services as their entities declare them')
  .addCommand(
    new Command('create')
      .description(
        'write the migration from the tables that the migrations make to those that the entities declare; needs a source checkout',
      )
      .argument('<service>', 'e.g. platforms; kit for the tables that every service has')
      .argument('<name>', 'what changes, in kebab-case, e.g. website-phone')
      .option('--rename <old:new>', 'table:new_table or table.column:new_column', collect, [])
      .option('--drop <gone>', 'table or table.column, with all that is in it', collect, [])
      .option(
        '--fill <column=sql>',
        'table.column=SQL: what rows that are there get in a new column',
        collect,
        [],
      )
      .option('--empty', 'write a migration without steps, for statements of your own')
      .action(async (service: string, name: string, flags: CreateFlags) => {
        // Compiled code knows the entities of the last build: the sources are asked.
        if (!import.meta.url.endsWith('.ts')) return runSources()
        const { createMigration } = await import('./migration-create.ts')
        process.stdout.write(await createMigration(service, name, flags))
      }),
  )

/** Runs the same command from the TypeScript sources of the checkout that this was compiled in. */
const runSources = (): void => {
  const root = checkoutOf(dirname(fileURLToPath(import.meta.url)))
  if (!root) throw plain('Migrations are made in a source checkout.')
  const main = join(root, 'infra/cli/main.ts')
  const command = ['--import', 'tsx', main, ...process.argv.slice(2)]
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  process.exitCode = status ?? 1
}

const checkoutOf = (folder: string): string | undefined => {
  if (existsSync(join(folder, 'services/index.ts'))) return folder
  return dirname(folder) === folder ? undefined : checkoutOf(dirname(folder))
}

export interface CreateFlags {
  readonly rename: readonly string[]
  readonly drop: readonly string[]
  readonly fill: readonly string[]
  readonly empty?: boolean
}
