import { Directive, Field, Int, ObjectType } from 'type-graphql'
import type { BookChoices, BookColumn, BookSheet } from '../../../kit/tables/index.ts'

@ObjectType({ description: 'The list of values that a spreadsheet offers in a column.' })
export class WorksheetChoices implements BookChoices {
  @Field(() => String, { description: 'The sheet that has the values.' })
  sheet!: string

  @Field(() => Int, { description: 'The column of that sheet, from 0.' })
  column!: number

  @Field(() => Int, { description: 'How many rows below the heading have values.' })
  count!: number

  @Field(() => Boolean, { description: 'Whether other values are refused.' })
  isStrict!: boolean

  @Field(() => String, { description: 'What the spreadsheet says when it refuses a value.' })
  refusal!: string
}

@ObjectType({ description: 'A column of a sheet.' })
export class WorksheetColumnInfo implements BookColumn {
  @Field(() => String, {
    nullable: true,
    description:
      'The name of the column in any language, e.g. `requirement`; null on sheets that are not read.',
  })
  name!: string | undefined

  @Field(() => String, { description: 'The heading, in the language of the request.' })
  heading!: string

  @Field(() => Int, { description: 'The width in characters.' })
  width!: number

  @Field(() => WorksheetChoices, {
    nullable: true,
    description: 'The values that it offers; null without a list.',
  })
  choices!: WorksheetChoices | undefined
}

@ObjectType({ description: 'A sheet of a worksheet. Its cells are texts.' })
export class WorksheetSheet implements BookSheet {
  @Field(() => String, { description: 'The name, e.g. 任務.' })
  name!: string

  @Directive('@listSize(assumedSize: 12)')
  @Field(() => [WorksheetColumnInfo], { description: 'The columns, in order.' })
  columns!: WorksheetColumnInfo[]

  @Directive('@listSize(assumedSize: 100)')
  @Field(() => [[String]], {
    description: 'The rows below the headings, each with a text for every column.',
  })
  rows!: string[][]

  @Field(() => Int, { description: 'How many empty rows below offer lists of values, too.' })
  spareRows!: number
}

@ObjectType({
  description:
    'A programme as the sheets of a workbook: `hub import worksheet` accepts it, corrected or not.',
})
export class ProgrammeWorksheet {
  @Directive('@listSize(assumedSize: 8)')
  @Field(() => [WorksheetSheet], { description: 'The sheets, in order; tasks are the first.' })
  sheets!: WorksheetSheet[]
}
