import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { DateTime } from '../../../schema/vocabulary/index.ts'

export enum DeliveryStatus {
  PENDING = 'PENDING',
  DELIVERED = 'DELIVERED',
  DEAD = 'DEAD',
}

registerEnumType(DeliveryStatus, {
  name: 'WebhookDeliveryStatus',
  description: 'Where the delivery of a change stands.',
  valuesConfig: {
    PENDING: { description: 'Will be tried, or tried again.' },
    DELIVERED: { description: 'The receiver took it.' },
    DEAD: { description: 'Given up after the last attempt: a dead letter; it can be redelivered.' },
  },
})

@ObjectType({ description: 'The delivery of one change to one webhook, with its attempts.' })
@Entity('webhook_delivery')
@Index(['status', 'lastAttemptAt'])
@Index(['webhookId', 'status', 'position'])
export class WebhookDelivery {
  /** The same for every attempt, so that a receiver can tell a repetition: the header `webhook-id`. */
  @Field(() => ID, {
    description: 'Sent as header `webhook-id`; the same at every attempt and replay.',
  })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 96 })
  webhookId!: string

  /** The webhook's unit. */
  @Column('varchar', { length: 96 })
  unitId!: string

  @Field(() => Int, { description: 'The number of the change in the feed.' })
  @Column('bigint', { transformer: { to: Number, from: Number } })
  position!: number

  @Field(() => String, { description: 'What happened, e.g. `submission.accepted`.' })
  @Column('varchar', { length: 64 })
  kind!: string

  @Field(() => Int, { description: 'How often it was tried since it was last asked for.' })
  @Column('int')
  attempts!: number

  @Field(() => DeliveryStatus, { description: 'Where it stands.' })
  @Column('varchar', { length: 16 })
  status!: DeliveryStatus

  @Field(() => Int, {
    nullable: true,
    description: 'The HTTP status of the last answer; null if none came.',
  })
  @Column('int', { nullable: true })
  lastStatus!: number | null

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed.' })
  @Column('varchar', { length: 500, nullable: true })
  lastError!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When it was last tried.' })
  @Column('datetime', { precision: 3, nullable: true })
  lastAttemptAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When the receiver took it.' })
  @Column('datetime', { precision: 3, nullable: true })
  deliveredAt!: Date | null
}

/** Names the delivery of the change at a place in the feed. */
export const deliveryId = (webhookId: string, position: number): string =>
  `${webhookId}-${position}`
