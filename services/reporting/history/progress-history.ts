import { Ctx, Directive, Field, ObjectType } from 'type-graphql'
import { Day } from '../../../schema/vocabulary/index.ts'
import type { CalendarDay } from '../../kit/calendar/index.ts'
import type { AssignmentFilter } from '../assignment/assignment.filter.ts'
import type { ReportingContext } from '../context.ts'
import { answeredProgramme } from '../programme/default-programme.ts'
import { Programme } from '../programme/programme.ts'
import type { ProgressDimension } from '../progress/dimension.ts'
import { type ProgressGroup, progressGroups } from '../progress/progress-query.ts'
import { progressOf, ProgressRow, rowsOf } from '../progress/progress-table.ts'
import { Progress } from '../progress/progress.ts'
import type { Past } from './past.ts'
import { progressSeries } from './progress-series.ts'

/** A day of a history: of the past, or today. */
export interface HistoryDay {
  readonly day: CalendarDay
  readonly past: Past | undefined
}

type Table = readonly ProgressGroup[]

@ObjectType({ description: 'Progress at the end of a day; of today, as it is now.' })
export class ProgressPoint {
  constructor(
    private readonly history: ProgressHistory,
    private readonly index: number,
    private readonly at: HistoryDay,
  ) {
    this.day = at.day
  }

  @Field(() => Day, { description: 'The day.' })
  readonly day: string

  @Directive('@listSize(assumedSize: 20)')
  @Field(() => [ProgressRow], {
    description: 'The rows with assignments, ordered by their keys: those of `progress(asOf:)`.',
  })
  async rows(@Ctx() context: ReportingContext): Promise<ProgressRow[]> {
    const { by, programme } = this.history
    const table = (await this.history.tables(context, by))[this.index] ?? []
    return rowsOf(table, by, programme, this.at.past)
  }

  @Field(() => Progress, { description: 'The total, in which every assignment counts once.' })
  async total(@Ctx() context: ReportingContext): Promise<Progress> {
    const [group] = (await this.history.tables(context, []))[this.index] ?? []
    return progressOf(group, this.history.programme)
  }
}

@ObjectType({ description: 'Progress at the ends of several days.' })
export class ProgressHistory {
  private readonly known = new Map<string, Promise<readonly Table[]>>()

  constructor(
    readonly by: readonly ProgressDimension[],
    private readonly filter: AssignmentFilter & { readonly programme: string },
    private readonly days: readonly HistoryDay[],
    programme: Programme | null,
  ) {
    this.programme = programme
  }

  @Field(() => Programme, { nullable: true, description: answeredProgramme })
  readonly programme: Programme | null

  @Directive('@listSize(assumedSize: 60)')
  @Field(() => [ProgressPoint], { description: 'The points, oldest first.' })
  points(): ProgressPoint[] {
    return this.days.map((day, index) => new ProgressPoint(this, index, day))
  }

  /** The tables of all days, read once for each choice of dimensions. */
  tables(context: ReportingContext, by: readonly ProgressDimension[]): Promise<readonly Table[]> {
    const key = by.join()
    const known = this.known.get(key) ?? this.read(context, by)
    this.known.set(key, known)
    return known
  }

  private async read(
    context: ReportingContext,
    by: readonly ProgressDimension[],
  ): Promise<readonly Table[]> {
    const pasts = this.days.flatMap(({ past }) => past ?? [])
    const last = pasts.at(-1)
    const series = last ? await last.read(() => progressSeries(pasts, by, this.filter)) : []
    const isToday = pasts.length < this.days.length
    return isToday ? [...series, await progressGroups(context, by, this.filter)] : series
  }
}
