import { Arg, Ctx, Directive, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import type { Context } from '../../kit/operation/index.ts'
import type { ReportingContext } from '../context.ts'
import { defaultProgramme } from '../programme/default-programme.ts'
import { selectProgramme } from '../programme/select-programme.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import { Progress, zeroSums } from './progress.ts'
import { progressGroups } from './progress-query.ts'

@Resolver(() => Task)
export class TaskProgressResolver {
  @FieldResolver(() => Progress, { description: 'The progress of its assignments.' })
  progress(@Root() { id }: Task, @Ctx() { progressOfTask }: ReportingContext): Promise<Progress> {
    return progressOfTask.load(id)
  }
}

@Resolver(() => Unit)
export class UnitProgressResolver {
  // A statement for each unit.
  @Directive('@cost(weight: 50)')
  @FieldResolver(() => Progress, {
    description: 'The progress of the unit and the units below it in one programme.',
  })
  async progress(
    @Root() { id }: Unit,
    @Ctx() context: Context,
    @Arg('programme', () => ID, { nullable: true, description: defaultProgramme })
    programmeId?: string | null,
  ): Promise<Progress> {
    const programme = await selectProgramme(context, { ids: [programmeId] })
    const filter = { below: id, obligations: false, programme: programme?.id ?? '' }
    const [group] = await progressGroups(context, [], filter)
    return new Progress(group?.sums ?? zeroSums, programme?.id ?? null, group?.requireCalendar)
  }
}
