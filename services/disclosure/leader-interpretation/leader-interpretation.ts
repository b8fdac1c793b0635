import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity } from 'typeorm'
import { DateTime, Day, WebAddress } from '../../../schema/vocabulary/index.ts'
import { UnitRecord } from '../../kit/domain/unit-record.ts'
import { Personal } from '../../kit/log/personal.ts'

export enum InterpretationForm {
  ONLINE_INTERVIEW = 'ONLINE_INTERVIEW',
  PRESS_CONFERENCE = 'PRESS_CONFERENCE',
  OTHER = 'OTHER',
}

registerEnumType(InterpretationForm, {
  name: 'InterpretationForm',
  description: 'How a policy was interpreted in public.',
  valuesConfig: {
    ONLINE_INTERVIEW: { description: 'An interview online (在線訪談).' },
    PRESS_CONFERENCE: { description: 'A press conference (新聞發佈會).' },
    OTHER: { description: 'Another way, such as a signed article or a broadcast.' },
  },
})

@Directive('@key(fields: "id")')
@ObjectType({
  implements: UnitRecord,
  description: 'A policy interpreted in public by a leader of the unit; notice, task 11.',
})
@Entity('leader_interpretation')
export class LeaderInterpretation extends UnitRecord {
  @Personal()
  @Column('varchar', { length: 100 })
  leaderName!: string

  @Field(() => Boolean, { description: 'Whether it was the principal leader (主要領導).' })
  @Column('boolean')
  isPrincipal!: boolean

  @Field(() => InterpretationForm, { description: 'How it was done.' })
  @Column('varchar', { length: 32 })
  form!: InterpretationForm

  @Field(() => Day, { description: 'The day it was held; it counts for that year.' })
  @Column('date')
  heldOn!: string

  @Field(() => String, { description: 'The policy interpreted.' })
  @Column('varchar', { length: 500 })
  topic!: string

  @Field(() => Boolean, { description: 'Whether it covered the background of the policy.' })
  @Column('boolean')
  coversBackground!: boolean

  @Field(() => Boolean, { description: 'Whether it covered the key tasks.' })
  @Column('boolean')
  coversTasks!: boolean

  @Field(() => Boolean, { description: 'Whether it covered what follows (後續工作考慮).' })
  @Column('boolean')
  coversFollowUp!: boolean

  @Field(() => WebAddress, { description: 'Where it is published.' })
  @Column('varchar', { length: 2000 })
  url!: string

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was withdrawn as a mistaken entry; null while it is valid.',
  })
  @Column('datetime', { precision: 3, nullable: true })
  withdrawnAt!: Date | null

  @Column('text', { nullable: true })
  withdrawalReason!: string | null
}
