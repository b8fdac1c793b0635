import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../../kit/operation/index.ts'
import { CalendarYear } from './calendar-year.ts'

@Resolver(() => CalendarYear)
export class CalendarResolver {
  @Query(() => [CalendarYear], {
    description: 'The years that were imported into the working-day calendar, in order. Public.',
  })
  calendarYears(@Ctx() { store }: Context): Promise<CalendarYear[]> {
    return store.read.find(CalendarYear, { order: { id: 'ASC' } })
  }
}
