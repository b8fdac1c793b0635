import { helpText } from '../help-text.ts'
import { Command, Option } from 'commander'
import type { EvidenceFlags } from '../evidence-tables.ts'
import type { NoticeOptions } from '../import-notice.ts'
import type { UnitFlags } from '../import-units.ts'
import type { ImportFlags } from '../records.ts'
import { registered } from '../registered-names.ts'
import { fileArgument, localeOption, typeArgument } from './arguments.ts'

const notice = new Command('notice')
  .description(
    helpText(
      'create or update a programme from a notice as published; all or nothing',
      '按公開的通知創建或更新方案;要麼全部成功,要麼不作更改',
    ),
  )
  .argument(
    '<file>',
    helpText(
      'text, HTML, .docx or .xlsx: the letter, then its tasks in a table or in prose',
      '文本、HTML、.docx 或 .xlsx:通知正文,其後為表格或文字形式的任務',
    ),
  )
  .option(
    '--letter <file>',
    helpText('the letter, when the file has the table alone', '通知正文,用於文件僅含表格時'),
  )
  .option(
    '--dry-run',
    helpText('print the same report and change nothing', '輸出同樣的報告,不作更改'),
  )
  .option(
    '--domains <list>',
    helpText(
      `domains of the chapters of a new programme, in order, of: ${registered.domains.join(', ')}; by the topics of their tasks if left out`,
      `新方案各章的領域,按順序,可選:${registered.domains.join('、')};不填則按任務的主題判斷`,
    ),
  )
  .option(
    '--worksheet <file>',
    helpText(
      'write what was read to an .xlsx worksheet for correction, and import nothing',
      '將讀取結果寫入 .xlsx 底稿以供更正,不導入',
    ),
  )
  .action(async (file: string, options: NoticeOptions) =>
    (await import('../import-notice.ts')).importNoticeFrom(file, options),
  )

const worksheet = new Command('worksheet')
  .description(
    helpText(
      'create or change a programme to what a corrected worksheet states; all or nothing',
      '按更正後的底稿創建或更改方案;要麼全部成功,要麼不作更改',
    ),
  )
  .argument(
    '<file>',
    helpText(
      'an .xlsx file of `hub import notice --worksheet` or `hub export worksheet`',
      '由 `hub import notice --worksheet` 或 `hub export worksheet` 寫出的 .xlsx 文件',
    ),
  )
  .option(
    '--dry-run',
    helpText('print the same report and change nothing', '輸出同樣的報告,不作更改'),
  )
  .action(async (file: string, options: { readonly dryRun?: boolean }) =>
    (await import('../worksheets.ts')).importWorksheetFrom(file, options),
  )

const records = new Command('records')
  .description(
    helpText(
      'import records from a table; a repeated external id changes the record that has it; all or nothing',
      '從表格導入記錄;外部編號相同則更改該記錄;要麼全部成功,要麼不作更改',
    ),
  )
  .addArgument(typeArgument())
  .addArgument(fileArgument())
  .option(
    '--dry-run',
    helpText('print the same report and change nothing', '輸出同樣的報告,不作更改'),
  )
  .option(
    '--skip-bad',
    helpText(
      'take the good rows and report the others, instead of all or nothing',
      '導入無誤的行並報告其餘各行,而非要麼全部、要麼不導入',
    ),
  )
  .addOption(
    new Option(
      '--exemption <which>',
      helpText(
        'why rows may show personal data; logged with those that do',
        '允許行中出現個人信息的理由;與這些行一併記入日誌',
      ),
    ).choices(['PUNITIVE', 'MANDATORY']),
  )
  .option(
    '--reason <text>',
    helpText('the law or decision that the exemption rests on', '例外所依據的法律或決定'),
  )
  .addOption(localeOption())
  .action(async (type: string, file: string, flags: ImportFlags) =>
    (await import('../records.ts')).importRecordsFrom(type, file, flags),
  )

const units = new Command('units')
  .description(
    helpText(
      'create and change units and groups of units from a table; a known code changes that unit; all or nothing',
      '從表格創建和更改單位及單位組;代碼已有則更改該單位;要麼全部成功,要麼不作更改',
    ),
  )
  .argument(
    '<file>',
    helpText(
      'a .csv, .xlsx or .json file with the columns code, name, parent, level, begins, ends, successor, document, reports, renamed, moved, wordings, members, note',
      '.csv、.xlsx 或 .json 文件,列為 code、name、parent、level、begins、ends、successor、document、reports、renamed、moved、wordings、members、note',
    ),
  )
  .option(
    '--dry-run',
    helpText('print the same report and change nothing', '輸出同樣的報告,不作更改'),
  )
  .addOption(localeOption())
  .action(async (file: string, flags: UnitFlags) =>
    (await import('../import-units.ts')).importUnitsFrom(file, flags),
  )

const evidence = new Command('evidence')
  .description(
    helpText(
      'import the results of visits from a list that was exported; all or nothing',
      '從導出的清單導入訪問結果;要麼全部成功,要麼不作更改',
    ),
  )
  .addArgument(fileArgument())
  .option(
    '--dry-run',
    helpText('print the same report and change nothing', '輸出同樣的報告,不作更改'),
  )
  .addOption(localeOption())
  .action(async (file: string, flags: EvidenceFlags) =>
    (await import('../evidence-tables.ts')).importEvidence(file, flags),
  )

const calendar = new Command('calendar')
  .description(
    helpText(
      'take a gazetted year of holidays into the working-day calendar; open records get their new due moments',
      '將已公佈的一年放假安排導入工作日曆;未結記錄隨之得到新的期限',
    ),
  )
  .argument(
    '<file>',
    helpText(
      '.csv or .xlsx with the columns date, isOffDay, name; or .json as { "year", "days": [{ "date", "isOffDay", "name" }] }',
      '.csv 或 .xlsx,列為 date、isOffDay、name;或 .json,形如 { "year", "days": [{ "date", "isOffDay", "name" }] }',
    ),
  )
  .option(
    '--dry-run',
    helpText('print the days that would change, and change nothing', '輸出將會改變的日期,不作更改'),
  )
  .action(async (file: string, options: { readonly dryRun?: boolean }) =>
    (await import('../import-calendar.ts')).importCalendarFrom(file, options),
  )

export const importCommand = new Command('import')
  .description(
    helpText(
      'import a notice, a worksheet, units, records, results of evidence checks or a year of the calendar',
      '導入通知、底稿、單位、記錄、網頁核查結果或一年的日曆',
    ),
  )
  .addCommand(notice)
  .addCommand(worksheet)
  .addCommand(units)
  .addCommand(records)
  .addCommand(evidence)
  .addCommand(calendar)
