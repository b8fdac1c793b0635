import { helpText } from '../help-text.ts'
import { Command } from 'commander'
import { claimArgument, fileArgument, typeArgument } from './arguments.ts'

const records = new Command('records')
  .description(
    helpText(
      'write all records of a type to a table that imports unchanged',
      '將某一類型的全部記錄寫入可原樣導入的表格',
    ),
  )
  .addArgument(typeArgument())
  .addArgument(fileArgument())
  .action(async (type: string, file: string) =>
    (await import('../records.ts')).exportRecordsTo(type, file),
  )

const evidence = new Command('evidence')
  .description(
    helpText(
      'write a list of the claimed pages that are due, to be visited elsewhere',
      '寫出到期待查網頁的清單,供在別處訪問',
    ),
  )
  .addArgument(fileArgument())
  .addArgument(claimArgument())
  .action(async (file: string, type: string | undefined) =>
    (await import('../evidence-tables.ts')).exportEvidence(file, type),
  )

const worksheet = new Command('worksheet')
  .description(
    helpText(
      'write a programme to a worksheet that imports unchanged and can be corrected',
      '將方案寫入可更正、可原樣導入的底稿',
    ),
  )
  .argument(
    '<programme>',
    helpText(
      'the id of the programme, e.g. “350000-闽政办-2019-12”',
      '方案的編號,如“350000-闽政办-2019-12”',
    ),
  )
  .argument('<file>', helpText('the .xlsx file to write', '要寫入的 .xlsx 文件'))
  .action(async (programme: string, file: string) =>
    (await import('../worksheets.ts')).exportWorksheetTo(programme, file),
  )

export const exportCommand = new Command('export')
  .description(
    helpText(
      'export records, the list of pages to check or a programme',
      '導出記錄、待查網頁清單或方案',
    ),
  )
  .addCommand(records)
  .addCommand(worksheet)
  .addCommand(evidence)

export const templateCommand = new Command('template')
  .description(
    helpText(
      'write an empty table with the headings of a record type',
      '寫出某一記錄類型的空表,含表頭',
    ),
  )
  .addArgument(typeArgument())
  .addArgument(fileArgument().argOptional())
  .action(async (type: string, file: string | undefined) =>
    (await import('../records.ts')).writeTemplate(type, file),
  )
