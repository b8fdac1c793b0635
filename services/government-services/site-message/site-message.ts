import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity } from 'typeorm'
import { DateTime } from '../../../schema/vocabulary/index.ts'
import { UnitRecord } from '../../kit/domain/unit-record.ts'

export enum SiteMessageChannel {
  FIND_FAULT = 'FIND_FAULT',
  MESSAGE = 'MESSAGE',
  INQUIRY = 'INQUIRY',
}

registerEnumType(SiteMessageChannel, {
  name: 'SiteMessageChannel',
  description: 'The way a message came.',
  valuesConfig: {
    FIND_FAULT: { description: '“我為政府網站找錯”: a fault found on a government website.' },
    MESSAGE: { description: 'A message left on the website.' },
    INQUIRY: { description: 'A question asked on the website.' },
  },
})

@Directive('@key(fields: "id")')
@ObjectType({
  implements: UnitRecord,
  description: 'A message about a government website, forwarded to a unit.',
})
@Entity('site_message')
export class SiteMessage extends UnitRecord {
  @Field(() => SiteMessageChannel, { description: 'The way it came.' })
  @Column('varchar', { length: 16 })
  channel!: SiteMessageChannel

  @Field(() => String, { description: 'What it is about, without names of persons.' })
  @Column('varchar', { length: 500 })
  subject!: string

  @Field(() => DateTime, {
    description: 'When it was forwarded to the unit; starts the clock of two working days.',
  })
  @Column('datetime', { precision: 3 })
  forwardedAt!: Date

  @Field(() => DateTime, {
    description: 'Last moment for the answer: end of the second working day; notice, task 21.',
  })
  @Column('datetime', { precision: 3 })
  dueAt!: Date

  @Field(() => Boolean, { description: 'Whether the due moment passed while it was open.' })
  @Column('boolean')
  fellDue!: boolean

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the unit answered; null while open.',
  })
  @Column('datetime', { precision: 3, nullable: true })
  repliedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'What was done and answered.' })
  @Column('text', { nullable: true })
  outcome!: string | null
}
