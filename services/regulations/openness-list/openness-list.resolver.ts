import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../kit/operation/index.ts'
import { DueStep, dueDateStepsOf } from '../../kit/records/index.ts'
import { OpennessList } from './openness-list.ts'

/** A list is bound by two days that no event begins; its record has no clock. */
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
