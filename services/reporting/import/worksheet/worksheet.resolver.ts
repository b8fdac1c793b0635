import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { BookSheet } from '../../../kit/tables/index.ts'
import type { Context } from '../../../kit/operation/index.ts'
import { Programme } from '../../programme/programme.ts'
import { worksheetOfProgramme } from './from-programme.ts'
import { ProgrammeWorksheet, WorksheetSheet } from './programme-worksheet.ts'
import { worksheetSheets } from './write-worksheet.ts'

@Resolver(() => Programme)
export class ProgrammeWorksheetResolver {
  @FieldResolver(() => ProgrammeWorksheet, {
    description:
      'The breakdown table (任務分解表) with all that the hub knows of it, as the sheets of a workbook that imports again. Headings are in the language of the request, what the notice says in its own. Public.',
  })
  async worksheet(
    @Root() { id }: Programme,
    @Ctx() { store, locale }: Context,
  ): Promise<ProgrammeWorksheet> {
    const worksheet = await worksheetOfProgramme(store.read, id)
    if (!worksheet) throw new Error(`The programme ${id} is gone.`)
    return Object.assign(new ProgrammeWorksheet(), {
      sheets: worksheetSheets(worksheet, locale).map(sheetOf),
    })
  }
}

const sheetOf = ({ name, columns, rows, spareRows = 0 }: BookSheet): WorksheetSheet =>
  Object.assign(new WorksheetSheet(), {
    name,
    columns: columns.map(({ name, heading, width = 20, choices }) => ({
      name,
      heading,
      width,
      choices,
    })),
    rows,
    spareRows,
  })
