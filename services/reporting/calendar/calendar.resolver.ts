import { Ctx, Query, Resolver } from 'type-graphql'
import { Day } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { CalendarYear } from './calendar-year.ts'

@Resolver(() => CalendarYear)
export class CalendarResolver {
  @Query(() => Day, {
    description:
      'The day of the hub, in Asia/Shanghai: the one on which lights and lateness are judged. Public.',
  })
  today(@Ctx() { today }: Context): string {
    return today
  }

  @Query(() => [CalendarYear], {
    description: 'The years that were imported into the working-day calendar, in order. Public.',
  })
  calendarYears(@Ctx() { store }: Context): Promise<CalendarYear[]> {
    return store.read.find(CalendarYear, { order: { id: 'ASC' } })
  }
}
