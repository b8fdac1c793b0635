import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql'
import type { ReportingContext } from '../context.ts'
import { PastArgs } from '../history/past-args.ts'
import { pastOf } from '../history/past-of.ts'
import { Unit } from '../unit/unit.ts'
import { Overdue } from './overdue.ts'

@Resolver(() => Unit)
export class UnitOverdueResolver {
  // Some statements for each unit.
  @Directive('@cost(weight: 50)')
  @FieldResolver(() => Overdue, {
    description:
      'What the unit and the units below it are late with, over all domains and programmes, now or at a moment of the past. With `knownAt` before `asOf`, records that were finished before they were due count as finished.',
  })
  async overdue(
    @Root() { id }: Unit,
    @Args(() => PastArgs) moments: PastArgs,
    @Ctx() context: ReportingContext,
  ): Promise<Overdue> {
    return new Overdue(id, await pastOf(context, moments))
  }
}
