import { Command, Option } from 'commander'
import { helpText } from '../help-text.ts'
import type { ReportFlags } from '../report.ts'

const formats = ['docx', 'xlsx', 'html', 'md'] as const

const reportOf = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .option(
      '--programme <id>',
      helpText('the programme; the newest in force if left out', '方案;不填則為現行最新的方案'),
    )
    .addOption(
      new Option(
        '--format <format>',
        helpText(
          'by the ending of --out, or docx, if left out',
          '不填則按 --out 的擴展名,否則為 docx',
        ),
      ).choices(formats),
    )
    .option(
      '--out <file>',
      helpText(
        'the file to write, - prints; named after the report if left out',
        '要寫入的文件,- 表示輸出;不填則以報告名命名',
      ),
    )
    .option('--force', helpText('replace the file if it exists', '文件已存在時替換'))
    .option(
      '--public',
      helpText(
        'read only what is public, e.g. for a report to be published',
        '只讀取公開內容,例如用於擬公開的報告',
      ),
    )
    .action(async (flags: ReportFlags) =>
      (await import('../report.ts')).writeReportFile(name, flags),
    )

const ofUnit = (command: Command): Command =>
  command.requiredOption(
    '--unit <id>',
    helpText('the unit, e.g. CITY-350200', '單位,如 CITY-350200'),
  )

const year = ofUnit(
  reportOf(
    'year',
    helpText(
      'write the report of a unit on the year, task by task, with claims and proof',
      '寫出單位的年度報告,逐項任務列明填報進度和記錄佐證',
    ),
  ),
)

const annual = ofUnit(
  reportOf(
    'annual',
    helpText(
      'write the chapter on the tasks in the annual disclosure report of a unit',
      '寫出單位政府信息公開工作年度報告中關於各項任務的一章',
    ),
  ),
)

const breakdown = reportOf(
  'breakdown',
  helpText(
    'write the breakdown table with the state of each task; its .xlsx imports again: hub import worksheet',
    '寫出任務分解表,附各項任務的狀態;其 .xlsx 可再次導入:hub import worksheet',
  ),
).option(
  '--unit <id>',
  helpText('the state of this unit; of all units if left out', '此單位的狀態;不填則為全部單位'),
)

const circular = reportOf(
  'circular',
  helpText(
    'write a circular: who is late on what since when, and who was reminded',
    '寫出通報:何單位何事自何時逾期,何者已催辦',
  ),
).option(
  '--unit <id>',
  helpText('this unit and the units below it; all if left out', '此單位及其下單位;不填則為全部'),
)

const appraisal = reportOf(
  'appraisal',
  helpText(
    'write an appraisal table: units ranked by a scoring scheme',
    '寫出考核表:按評分方案對單位排名',
  ),
)
  .option(
    '--scheme <file>',
    helpText(
      'a scoring scheme, .json; the one that ships with the hub if left out',
      '評分方案,.json;不填則用系統自帶的方案',
    ),
  )
  .option(
    '--print-scheme',
    helpText(
      'print the scheme that ships with the hub, to start from',
      '輸出系統自帶的方案,供修改之用',
    ),
  )
  .option(
    '--print-schema',
    helpText('print the JSON Schema of scoring schemes', '輸出評分方案的 JSON Schema'),
  )

export const reportCommand = new Command('report')
  .description(
    helpText(
      'write a report from the records, as a draft to be edited',
      '按記錄寫出報告草稿,供編輯',
    ),
  )
  .addCommand(year)
  .addCommand(annual)
  .addCommand(breakdown)
  .addCommand(circular)
  .addCommand(appraisal)
