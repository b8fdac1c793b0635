import { Arg, Args, Ctx, Directive, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import type { ReportingContext } from '../context.ts'
import { PastArgs } from '../history/past-args.ts'
import { pastOf } from '../history/past-of.ts'
import { pastProgressGroups } from '../history/past-progress.ts'
import { selectPastProgramme } from '../history/select-past-programme.ts'
import { defaultProgramme } from '../programme/default-programme.ts'
import { selectProgramme } from '../programme/select-programme.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { Progress } from './progress.ts'
import { progressGroups } from './progress-query.ts'
import { progressOf } from './progress-table.ts'

@Resolver(() => Task)
export class TaskProgressResolver {
  @FieldResolver(() => Progress, {
    description: 'The progress of its assignments, now or at a moment of the past.',
  })
  async progress(
    @Root() { id, programmeId }: Task,
    @Args(() => PastArgs) moments: PastArgs,
    @Ctx() context: ReportingContext,
  ): Promise<Progress> {
    const past = await pastOf(context, moments)
    if (!past) return context.progressOfTask.load(id)
    const programme = await selectPastProgramme(context, past, { ids: [programmeId] })
    const filter = { tasks: [id], programme: programmeId }
    const [group] = await pastProgressGroups(past, [], filter)
    return progressOf(group, programme)
  }
}

@Resolver(() => Unit)
export class UnitProgressResolver {
  // A statement for each unit.
  @Directive('@cost(weight: 50)')
  @FieldResolver(() => Progress, {
    description:
      'The progress of the unit and the units below it in one programme, now or at a moment of the past.',
  })
  async progress(
    @Root() { id }: Unit,
    @Ctx() context: ReportingContext,
    @Args(() => PastArgs) moments: PastArgs,
    @Arg('programme', () => ID, { nullable: true, description: defaultProgramme })
    programmeId?: string | null,
  ): Promise<Progress> {
    const past = await pastOf(context, moments)
    const choice = { ids: [programmeId] }
    const programme = await (past
      ? selectPastProgramme(context, past, choice)
      : selectProgramme(context, choice))
    const filter = { below: id, obligations: false, programme: programme?.id ?? '' }
    const [group] = await (past
      ? pastProgressGroups(past, [], filter)
      : progressGroups(context, [], filter))
    return progressOf(group, programme)
  }
}
