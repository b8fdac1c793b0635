import { Command } from 'commander'
import { claimArgument, fileArgument, typeArgument } from './arguments.ts'

const records = new Command('records')
  .description('write all records of a type to a table that imports unchanged')
  .addArgument(typeArgument())
  .addArgument(fileArgument())
  .action(async (type: string, file: string) =>
    (await import('../records.ts')).exportRecordsTo(type, file),
  )

const evidence = new Command('evidence')
  .description('write a list of the claimed pages that are due, to be visited elsewhere')
  .addArgument(fileArgument())
  .addArgument(claimArgument())
  .action(async (file: string, type: string | undefined) =>
    (await import('../evidence-tables.ts')).exportEvidence(file, type),
  )

const worksheet = new Command('worksheet')
  .description('write a programme to a worksheet that imports unchanged and can be corrected')
  .argument('<programme>', 'the id of the programme, e.g. 350000-闽政办-2019-12')
  .argument('<file>', 'the .xlsx file to write')
  .action(async (programme: string, file: string) =>
    (await import('../worksheets.ts')).exportWorksheetTo(programme, file),
  )

export const exportCommand = new Command('export')
  .description('export records, the list of pages to check or a programme')
  .addCommand(records)
  .addCommand(worksheet)
  .addCommand(evidence)

export const templateCommand = new Command('template')
  .description('write an empty table with the headings of a record type')
  .addArgument(typeArgument())
  .addArgument(fileArgument().argOptional())
  .action(async (type: string, file: string | undefined) =>
    (await import('../records.ts')).writeTemplate(type, file),
  )
