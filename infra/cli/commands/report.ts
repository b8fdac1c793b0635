import { Command, Option } from 'commander'
import type { ReportFlags } from '../report.ts'

const formats = ['docx', 'xlsx', 'html', 'md'] as const

const reportOf = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .option('--programme <id>', 'the programme; the newest in force if left out')
    .addOption(
      new Option('--format <format>', 'by the ending of --out, or docx, if left out').choices(
        formats,
      ),
    )
    .option('--out <file>', 'the file to write, - prints; named after the report if left out')
    .option('--force', 'replace the file if it exists')
    .option('--public', 'read only what is public, e.g. for a report to be published')
    .action(async (flags: ReportFlags) =>
      (await import('../report.ts')).writeReportFile(name, flags),
    )

const ofUnit = (command: Command): Command =>
  command.requiredOption('--unit <id>', 'the unit, e.g. CITY-350200')

const year = ofUnit(
  reportOf('year', 'write the report of a unit on the year, task by task, with claims and proof'),
)

const annual = ofUnit(
  reportOf('annual', 'write the chapter on the tasks in the annual disclosure report of a unit'),
)

const breakdown = reportOf(
  'breakdown',
  'write the breakdown table with the state of each task; its .xlsx imports again: hub import worksheet',
).option('--unit <id>', 'the state of this unit; of all units if left out')

const circular = reportOf(
  'circular',
  'write a circular: who is late on what since when, and who was reminded',
).option('--unit <id>', 'this unit and the units below it; all if left out')

const appraisal = reportOf(
  'appraisal',
  'write an appraisal table: units ranked by a scoring scheme',
)
  .option('--scheme <file>', 'a scoring scheme, .json; the one that ships with the hub if left out')
  .option('--print-scheme', 'print the scheme that ships with the hub, to start from')
  .option('--print-schema', 'print the JSON Schema of scoring schemes')

export const reportCommand = new Command('report')
  .description('write a report from the records, as a draft to be edited')
  .addCommand(year)
  .addCommand(annual)
  .addCommand(breakdown)
  .addCommand(circular)
  .addCommand(appraisal)
