import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Resolver,
  Root,
} from 'type-graphql'
import {
  DateTime,
  InvalidInput,
  NotAllowed,
  NotFound,
  RequestIdReused,
} from '../../../schema/vocabulary/index.ts'
import { DueStep } from '../../kit/domain/due-step.ts'
import { ActionInput, payload, payloadOf } from '../../kit/graph/payload.ts'
import type { GovernmentServices } from '../context.ts'
import { Unit } from '../unit.ts'
import { AlreadyAnswered } from './refusals.ts'
import { SiteMessage, SiteMessageChannel } from './site-message.ts'

@InputType({ description: 'A message to forward to the unit that must answer it.' })
class ForwardSiteMessageInput extends ActionInput {
  @Field(() => ID, { description: 'The unit that must answer.' })
  unitId!: string

  @Field(() => SiteMessageChannel, { description: 'The way it came.' })
  channel!: SiteMessageChannel

  @Field(() => String, {
    description: 'What it is about, without names of persons; at most 500 characters.',
  })
  subject!: string

  @Field(() => DateTime, { nullable: true, description: 'When it was forwarded; now if left out.' })
  forwardedAt?: Date | null
}

@InputType({ description: 'The answer to a message.' })
class ReplyToSiteMessageInput extends ActionInput {
  @Field(() => ID, { description: 'The message.' })
  siteMessageId!: string

  @Field(() => String, { description: 'What was done and answered.' })
  outcome!: string
}

const refusals = [NotAllowed, NotFound, InvalidInput, RequestIdReused]
const ForwardPayload = payloadOf('ForwardSiteMessage', 'siteMessage', SiteMessage, refusals)
const ReplyPayload = payloadOf('ReplyToSiteMessage', 'siteMessage', SiteMessage, [
  ...refusals,
  AlreadyAnswered,
])

@Resolver(() => SiteMessage)
export class SiteMessageResolver {
  @Mutation(() => ForwardPayload, {
    description: 'Forwards a message to the unit that must answer it.',
  })
  async forwardSiteMessage(
    @Arg('input', () => ForwardSiteMessageInput, { description: 'The message.' })
    input: ForwardSiteMessageInput,
    @Ctx() { siteMessages }: GovernmentServices,
  ) {
    return payload('siteMessage', await siteMessages.forward(input))
  }

  @Mutation(() => ReplyPayload, { description: 'Answers a message about a website.' })
  async replyToSiteMessage(
    @Arg('input', () => ReplyToSiteMessageInput, { description: 'The answer.' })
    input: ReplyToSiteMessageInput,
    @Ctx() { siteMessages }: GovernmentServices,
  ) {
    return payload('siteMessage', await siteMessages.reply(input))
  }

  @FieldResolver(() => Unit, { description: 'The unit that must answer.' })
  unit(@Root() message: SiteMessage): Unit {
    return new Unit(message.unitId)
  }

  @FieldResolver(() => [DueStep], { description: 'How the due moment came about, day by day.' })
  explain(@Root() message: SiteMessage, @Ctx() { siteMessages }: GovernmentServices): DueStep[] {
    return siteMessages.clock(message.forwardedAt).steps.map((step) => new DueStep(step))
  }
}
