import { Command, Option } from 'commander'
import type { EvidenceFlags } from '../evidence-tables.ts'
import type { NoticeOptions } from '../import-notice.ts'
import type { UnitFlags } from '../import-units.ts'
import type { ImportFlags } from '../records.ts'
import { registered } from '../registered-names.ts'
import { fileArgument, localeOption, typeArgument } from './arguments.ts'

const notice = new Command('notice')
  .description('create or update a programme from a notice as published; all or nothing')
  .argument(
    '<file>',
    'text, HTML, .docx or .xlsx: the letter, then its tasks in a table or in prose',
  )
  .option('--letter <file>', 'the letter, when the file has the table alone')
  .option('--dry-run', 'print the same report and change nothing')
  .option(
    '--domains <list>',
    'domains of the chapters of a new programme, in order',
    registered.domains.join(','),
  )
  .action(async (file: string, options: NoticeOptions) =>
    (await import('../import-notice.ts')).importNoticeFrom(file, options),
  )

const records = new Command('records')
  .description(
    'import records from a table; a repeated external id changes the record that has it; all or nothing',
  )
  .addArgument(typeArgument())
  .addArgument(fileArgument())
  .option('--dry-run', 'print the same report and change nothing')
  .option('--skip-bad', 'take the good rows and report the others, instead of all or nothing')
  .addOption(
    new Option(
      '--exemption <which>',
      'why rows may show personal data; logged with those that do',
    ).choices(['PUNITIVE', 'MANDATORY']),
  )
  .option('--reason <text>', 'the law or decision that the exemption rests on')
  .addOption(localeOption())
  .action(async (type: string, file: string, flags: ImportFlags) =>
    (await import('../records.ts')).importRecordsFrom(type, file, flags),
  )

const units = new Command('units')
  .description(
    'create and change units and groups of units from a table; a known code changes that unit; all or nothing',
  )
  .argument(
    '<file>',
    'a .csv, .xlsx or .json file with the columns code, name, parent, level, begins, ends, successor, document, reports, renamed, moved, wordings, members, note',
  )
  .option('--dry-run', 'print the same report and change nothing')
  .addOption(localeOption())
  .action(async (file: string, flags: UnitFlags) =>
    (await import('../import-units.ts')).importUnitsFrom(file, flags),
  )

const evidence = new Command('evidence')
  .description('import the results of visits from a list that was exported; all or nothing')
  .addArgument(fileArgument())
  .option('--dry-run', 'print the same report and change nothing')
  .addOption(localeOption())
  .action(async (file: string, flags: EvidenceFlags) =>
    (await import('../evidence-tables.ts')).importEvidence(file, flags),
  )

const calendar = new Command('calendar')
  .description(
    'take a gazetted year of holidays into the working-day calendar; open records get their new due moments',
  )
  .argument(
    '<file>',
    '.csv or .xlsx with the columns date, isOffDay, name; or .json as { "year", "days": [{ "date", "isOffDay", "name" }] }',
  )
  .option('--dry-run', 'print the days that would change, and change nothing')
  .action(async (file: string, options: { readonly dryRun?: boolean }) =>
    (await import('../import-calendar.ts')).importCalendarFrom(file, options),
  )

export const importCommand = new Command('import')
  .description(
    'import a notice, units, records, results of evidence checks or a year of the calendar',
  )
  .addCommand(notice)
  .addCommand(units)
  .addCommand(records)
  .addCommand(evidence)
  .addCommand(calendar)
