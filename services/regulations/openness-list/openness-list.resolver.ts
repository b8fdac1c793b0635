import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../kit/operation/index.ts'
import { DueStep, dueDateStepsOf } from '../../kit/records/index.ts'
import { OpennessList } from './openness-list.ts'

/** A list has two fixed due dates and no clock, so their steps are fields of its own. */
@Resolver(() => OpennessList)
export class OpennessListDueDates {
  @FieldResolver(() => [DueStep], {
    description: 'Kind of day that `compileBy` is, e.g. a working day; empty if it is null.',
  })
  explainCompileBy(@Root() { compileBy }: OpennessList, @Ctx() context: Context): DueStep[] {
    return dueDateStepsOf(compileBy, context)
  }

  @FieldResolver(() => [DueStep], {
    description: 'Kind of day that `publishBy` is, e.g. a working day; empty if it is null.',
  })
  explainPublishBy(@Root() { publishBy }: OpennessList, @Ctx() context: Context): DueStep[] {
    return dueDateStepsOf(publishBy, context)
  }
}
