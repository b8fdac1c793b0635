import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import {
  InvalidInput,
  NotAllowed,
  NotFound,
  RequestIdReused,
} from '../../../schema/vocabulary/index.ts'
import { DueStep, explainDay } from '../../kit/domain/due-step.ts'
import { payload, payloadOf } from '../../kit/graph/payload.ts'
import { PersonalDataFound } from '../../kit/personal-data/personal-data-found.ts'
import type { Regulations } from '../context.ts'
import { Unit } from '../unit.ts'
import { CompileOpennessListInput, PublishOpennessListInput } from './inputs.ts'
import { OpennessList } from './openness-list.ts'
import { ListAlreadyPublished } from './refusals.ts'

const refusals = [NotAllowed, InvalidInput, RequestIdReused, PersonalDataFound]
const CompilePayload = payloadOf('CompileOpennessList', 'opennessList', OpennessList, refusals)
const PublishPayload = payloadOf('PublishOpennessList', 'opennessList', OpennessList, [
  ...refusals,
  NotFound,
  ListAlreadyPublished,
])

@Resolver(() => OpennessList)
export class OpennessListResolver {
  @Mutation(() => CompilePayload, { description: 'Says that an openness list is compiled.' })
  async compileOpennessList(
    @Arg('input', () => CompileOpennessListInput, { description: 'The list.' })
    input: CompileOpennessListInput,
    @Ctx() { opennessLists }: Regulations,
  ) {
    return payload('opennessList', await opennessLists.compile(input))
  }

  @Mutation(() => PublishPayload, { description: 'Says that an openness list is published.' })
  async publishOpennessList(
    @Arg('input', () => PublishOpennessListInput, { description: 'Where and when.' })
    input: PublishOpennessListInput,
    @Ctx() { opennessLists }: Regulations,
  ) {
    return payload('opennessList', await opennessLists.publish(input))
  }

  @FieldResolver(() => [DueStep], {
    description: 'What kind of day `compileBy` is; empty if there is none.',
  })
  explainCompileBy(@Root() { compileBy }: OpennessList, @Ctx() context: Regulations): DueStep[] {
    return explainDay(compileBy, context)
  }

  @FieldResolver(() => [DueStep], {
    description: 'What kind of day `publishBy` is; empty if there is none.',
  })
  explainPublishBy(@Root() { publishBy }: OpennessList, @Ctx() context: Regulations): DueStep[] {
    return explainDay(publishBy, context)
  }

  @FieldResolver(() => Unit, { description: 'The unit whose list it is.' })
  unit(@Root() { unitId }: OpennessList): Unit {
    return new Unit(unitId)
  }
}
