import { helpText } from '../help-text.ts'
import { Command } from 'commander'
import type { CreateFlags } from '../migration.ts'

const collect = (one: string, all: readonly string[]): readonly string[] => [...all, one]

export const migrationCommand = new Command('migration')
  .description(
    helpText(
      'keep the tables of services as their entities declare them',
      '使服務的數據表與實體聲明一致',
    ),
  )
  .addCommand(
    new Command('create')
      .description(
        helpText(
          'write the migration from the tables that the migrations make to those that the entities declare; needs a source checkout',
          '寫出從遷移所建數據表到實體所聲明數據表的遷移;需要源代碼',
        ),
      )
      .argument(
        '<service>',
        helpText(
          'e.g. platforms; kit for the tables that every service has',
          '如 platforms;kit 表示每個服務都有的數據表',
        ),
      )
      .argument(
        '<name>',
        helpText(
          'what changes, in kebab-case, e.g. website-phone',
          '更改的內容,以連字符連接的小寫英文,如 website-phone',
        ),
      )
      .option(
        '--rename <old:new>',
        helpText(
          'table:new_table or table.column:new_column',
          'table:new_table 或 table.column:new_column',
        ),
        collect,
        [],
      )
      .option(
        '--drop <gone>',
        helpText(
          'table or table.column, with all that is in it',
          'table 或 table.column,連同其中全部內容',
        ),
        collect,
        [],
      )
      .option(
        '--fill <column=sql>',
        helpText(
          'table.column=SQL: what rows that are there get in a new column',
          'table.column=SQL:已有各行在新列中的值',
        ),
        collect,
        [],
      )
      .option(
        '--empty',
        helpText(
          'write a migration without steps, for statements of your own',
          '寫出沒有步驟的遷移,供自行填寫語句',
        ),
      )
      .action(async (service: string, name: string, flags: CreateFlags) =>
        (await import('../migration.ts')).create(service, name, flags),
      ),
  )
