import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import {
  InvalidInput,
  NotAllowed,
  NotFound,
  RequestIdReused,
} from '../../../schema/vocabulary/index.ts'
import { payload, payloadOf } from '../../kit/graph/payload.ts'
import type { Disclosure } from '../context.ts'
import { Unit } from '../unit.ts'
import { RecordLeaderInterpretationInput, WithdrawLeaderInterpretationInput } from './inputs.ts'
import { LeaderInterpretation } from './leader-interpretation.ts'
import { AlreadyWithdrawn } from './refusals.ts'

const noun = 'leaderInterpretation'
const refusals = [NotAllowed, InvalidInput, RequestIdReused]
const RecordPayload = payloadOf('RecordLeaderInterpretation', noun, LeaderInterpretation, refusals)
const WithdrawPayload = payloadOf('WithdrawLeaderInterpretation', noun, LeaderInterpretation, [
  ...refusals,
  NotFound,
  AlreadyWithdrawn,
])

@Resolver(() => LeaderInterpretation)
export class LeaderInterpretationResolver {
  @Mutation(() => RecordPayload, { description: 'Records a policy that a leader interpreted.' })
  async recordLeaderInterpretation(
    @Arg('input', () => RecordLeaderInterpretationInput, { description: 'The interpretation.' })
    input: RecordLeaderInterpretationInput,
    @Ctx() { leaderInterpretations }: Disclosure,
  ) {
    return payload(noun, await leaderInterpretations.record(input))
  }

  @Mutation(() => WithdrawPayload, { description: 'Takes back a mistaken entry; it is kept.' })
  async withdrawLeaderInterpretation(
    @Arg('input', () => WithdrawLeaderInterpretationInput, { description: 'The entry and why.' })
    input: WithdrawLeaderInterpretationInput,
    @Ctx() { leaderInterpretations }: Disclosure,
  ) {
    return payload(noun, await leaderInterpretations.withdraw(input))
  }

  @FieldResolver(() => Unit, { description: 'The unit whose leader it was.' })
  unit(@Root() { unitId }: LeaderInterpretation): Unit {
    return new Unit(unitId)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who it was; null unless the unit concerns the viewer.',
  })
  async leaderName(@Root() entry: LeaderInterpretation, @Ctx() { rights }: Disclosure) {
    return (await rights.concerns(entry.unitId)) ? entry.leaderName : null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why it was withdrawn; null if it was not, or the unit does not concern the viewer.',
  })
  async withdrawalReason(@Root() entry: LeaderInterpretation, @Ctx() { rights }: Disclosure) {
    return (await rights.concerns(entry.unitId)) ? entry.withdrawalReason : null
  }
}
