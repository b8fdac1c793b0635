import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { DateTime, Day } from '../../../schema/vocabulary/index.ts'
import type { GazettedDay } from '../../kit/calendar/index.ts'

@ObjectType({ description: 'A day in the notice of the State Council on the holidays of a year.' })
export class CalendarDayEntry implements GazettedDay {
  @Field(() => Day, { description: 'The day, of the year or of the December before it.' })
  date!: string

  @Field(() => Boolean, {
    description: 'True for a day off, false for a working day that makes up for one (調休上班).',
  })
  isOffDay!: boolean

  @Field(() => String, { description: 'The holiday in Chinese, e.g. 春节; may be empty.' })
  name!: string
}

@ObjectType({
  description:
    'A gazetted year that an operator imported into the working-day calendar; other years come with the hub. Public.',
})
@Entity('calendar_year')
export class CalendarYear {
  /** The year as text, since all records have text ids. */
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Field(() => Int, { description: 'The year.' })
  @Column('int')
  year!: number

  @Field(() => [CalendarDayEntry], { description: 'The days that the notice mentions, in order.' })
  @Column('simple-json')
  days!: CalendarDayEntry[]

  @Field(() => DateTime, { description: 'The moment of the last import.' })
  @Column('datetime', { precision: 3 })
  importedAt!: Date
}
