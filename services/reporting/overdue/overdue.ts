import { WithLabel } from '../../../schema/vocabulary/index.ts'
import { Arg, Ctx, Directive, Field, Int, ObjectType } from 'type-graphql'
import { badInput } from '../../kit/graphql/index.ts'
import type { ReportingContext } from '../context.ts'
import type { Past } from '../history/past.ts'
import {
  countPastRecords,
  pastLateAssignments,
  pastOverdueRecords,
} from '../history/past-overdue.ts'
import { pastProgressGroups } from '../history/past-progress.ts'
import { progressGroups } from '../progress/progress-query.ts'
import { itemOfAssignment, itemOfRecord } from './overdue-item-of.ts'
import { OverdueItem, OverdueKind } from './overdue-item.ts'
import { countOverdueRecords, lateAssignments, overdueRecords } from './overdue-items.ts'

@ObjectType({ description: 'The number of overdue items of one kind.' })
export class OverdueCount {
  @WithLabel(OverdueKind)
  @Field(() => OverdueKind, { description: 'The kind.' })
  kind!: OverdueKind

  @Field(() => Int, { description: 'How many are overdue.' })
  count!: number
}

@ObjectType({
  description:
    'What a unit and the units below it are late with, over all domains: what makes `light` RED, for assignments and for records with a clock.',
})
export class Overdue {
  constructor(
    private readonly unitId: string,
    private readonly past?: Past | undefined,
  ) {}

  @Field(() => Int, {
    description: 'All overdue assignments and records, also those that the viewer may not see.',
  })
  async count(@Ctx() context: ReportingContext): Promise<number> {
    return (await this.byKind(context)).reduce((sum, { count }) => sum + count, 0)
  }

  @Field(() => [OverdueCount], {
    description:
      'The numbers by kind. Those of tasks equal `progress { late }`; those of records make the lights of the domains RED. An openness list that was never compiled has no record: it makes `regulations { light }` RED too, and is not counted here.',
  })
  async byKind(@Ctx() context: ReportingContext): Promise<OverdueCount[]> {
    const late = async (obligations: boolean): Promise<number> => {
      const where = { below: this.unitId, obligations }
      const [group] = await (this.past
        ? pastProgressGroups(this.past, [], where)
        : progressGroups(context, [], where))
      return Number(group?.sums.late ?? 0)
    }
    return [
      { kind: OverdueKind.TASK, count: await late(false) },
      { kind: OverdueKind.OBLIGATION, count: await late(true) },
      { kind: OverdueKind.RECORD, count: await this.countRecords(context) },
    ]
  }

  @Directive('@listSize(assumedSize: 25)')
  @Field(() => [OverdueItem], {
    description: 'The items that have been overdue longest, earliest due moment first.',
  })
  async records(
    @Ctx() context: ReportingContext,
    @Arg('first', () => Int, {
      nullable: true,
      description: 'How many, 1 to 100; 25 if left out.',
    })
    first?: number | null,
  ): Promise<OverdueItem[]> {
    const size = first ?? 25
    if (size < 1 || size > 100)
      throw badInput(
        `"first" is ${size}; give a number from 1 to 100.`,
        `first 為 ${size},請填 1 至 100。`,
      )
    const { past, unitId } = this
    const assignments = await (past
      ? pastLateAssignments(past, unitId, size)
      : lateAssignments(context, unitId, size))
    const records = await (past
      ? pastOverdueRecords(past, unitId, context.viewer, size)
      : overdueRecords(context, unitId, size))
    const items = [
      ...(await Promise.all(assignments.map((one) => itemOfAssignment(one, context, past)))),
      ...(await Promise.all(records.map((one) => itemOfRecord(one, context, past)))),
    ]
    return items.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime()).slice(0, size)
  }

  @Field(() => Boolean, {
    description:
      'Whether `records` lacks overdue records that the viewer may not see; `count` has them.',
  })
  async limitedByRights(@Ctx() context: ReportingContext): Promise<boolean> {
    return (await this.countRecords(context)) > (await this.countRecords(context, true))
  }

  private countRecords(context: ReportingContext, visibleOnly = false): Promise<number> {
    const { past, unitId } = this
    return past
      ? countPastRecords(past, unitId, visibleOnly ? context.viewer : undefined)
      : countOverdueRecords(context, unitId, visibleOnly)
  }
}
