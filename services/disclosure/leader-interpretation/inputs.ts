import { Field, ID, InputType } from 'type-graphql'
import { Day, WebAddress } from '../../../schema/vocabulary/index.ts'
import { ActionInput } from '../../kit/graph/payload.ts'
import { InterpretationForm } from './leader-interpretation.ts'

@InputType({ description: 'A policy that a leader interpreted in public.' })
export class RecordLeaderInterpretationInput extends ActionInput {
  @Field(() => ID, { description: 'The unit whose leader it was.' })
  unitId!: string

  @Field(() => String, {
    description: 'Who it was, at most 100 characters; shown only to those concerned.',
  })
  leaderName!: string

  @Field(() => Boolean, { description: 'Whether it was the principal leader (主要領導).' })
  isPrincipal!: boolean

  @Field(() => InterpretationForm, { description: 'How it was done.' })
  form!: InterpretationForm

  @Field(() => Day, { description: 'The day it was held; not in the future.' })
  heldOn!: string

  @Field(() => String, { description: 'The policy interpreted, at most 500 characters.' })
  topic!: string

  @Field(() => Boolean, { description: 'Whether it covered the background of the policy.' })
  coversBackground!: boolean

  @Field(() => Boolean, { description: 'Whether it covered the key tasks.' })
  coversTasks!: boolean

  @Field(() => Boolean, { description: 'Whether it covered what follows (後續工作考慮).' })
  coversFollowUp!: boolean

  @Field(() => WebAddress, { description: 'Where it is published.' })
  url!: string
}

@InputType({ description: 'A mistaken entry to take back.' })
export class WithdrawLeaderInterpretationInput extends ActionInput {
  @Field(() => ID, { description: 'The entry.' })
  leaderInterpretationId!: string

  @Field(() => String, { description: 'What is wrong with it; shown only to those concerned.' })
  reason!: string
}
