import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import {
  InvalidInput,
  NotAllowed,
  NotFound,
  RequestIdReused,
} from '../../../schema/vocabulary/index.ts'
import { DueStep } from '../../kit/domain/due-step.ts'
import { payload, payloadOf } from '../../kit/graph/payload.ts'
import type { GovernmentServices } from '../context.ts'
import { ServiceGuide } from '../service-guide/service-guide.ts'
import { Unit } from '../unit.ts'
import { GuideChange } from './guide-change.ts'
import { PublishGuideChangeInput, RecordGuideChangeInput } from './inputs.ts'
import { GuideChangeAlreadyPublished } from './refusals.ts'

const refusals = [NotAllowed, NotFound, InvalidInput, RequestIdReused]
const RecordPayload = payloadOf('RecordGuideChange', 'guideChange', GuideChange, refusals)
const PublishPayload = payloadOf('PublishGuideChange', 'guideChange', GuideChange, [
  ...refusals,
  GuideChangeAlreadyPublished,
])

@Resolver(() => GuideChange)
export class GuideChangeResolver {
  @Mutation(() => RecordPayload, { description: 'Records an approved change of a service guide.' })
  async recordGuideChange(
    @Arg('input', () => RecordGuideChangeInput, { description: 'The change.' })
    input: RecordGuideChangeInput,
    @Ctx() { guideChanges }: GovernmentServices,
  ) {
    return payload('guideChange', await guideChanges.record(input))
  }

  @Mutation(() => PublishPayload, { description: 'Says that a change of a guide is published.' })
  async publishGuideChange(
    @Arg('input', () => PublishGuideChangeInput, { description: 'Where and when.' })
    input: PublishGuideChangeInput,
    @Ctx() { guideChanges }: GovernmentServices,
  ) {
    return payload('guideChange', await guideChanges.publish(input))
  }

  @FieldResolver(() => Unit, { description: 'The unit that offers the service.' })
  unit(@Root() { unitId }: GuideChange): Unit {
    return new Unit(unitId)
  }

  @FieldResolver(() => ServiceGuide, { nullable: true, description: 'The guide it changes.' })
  async guide(@Root() { guideId }: GuideChange, @Ctx() { load }: GovernmentServices) {
    return (await load(ServiceGuide, guideId)) ?? null
  }

  @FieldResolver(() => [DueStep], { description: 'How the due moment came about, day by day.' })
  explain(@Root() change: GuideChange, @Ctx() { guideChanges }: GovernmentServices): DueStep[] {
    return guideChanges.clock(change.approvalCompletedAt).steps.map((step) => new DueStep(step))
  }
}
