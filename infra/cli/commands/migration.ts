import { Command } from 'commander'
import type { CreateFlags } from '../migration.ts'

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
      .action(async (service: string, name: string, flags: CreateFlags) =>
        (await import('../migration.ts')).create(service, name, flags),
      ),
  )
