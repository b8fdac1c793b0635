import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { DateTime, registerLabelledEnum, WithLabel } from '../../../schema/vocabulary/index.ts'

export enum DeliveryStatus {
  PENDING = 'PENDING',
  DELIVERED = 'DELIVERED',
  DEAD = 'DEAD',
}

registerLabelledEnum(DeliveryStatus, {
  name: 'WebhookDeliveryStatus',
  description: 'The status of a delivery.',
  valuesConfig: {
    PENDING: { label: ['Pending', '待推送'], description: 'Waits for its first or next attempt.' },
    DELIVERED: { label: ['Delivered', '已送達'], description: 'The receiver answered with 2xx.' },
    DEAD: {
      label: ['Given up', '已放棄'],
      description: 'A dead letter: every attempt failed. `redeliverWebhook` sends it again.',
    },
  },
})

@ObjectType({
  description:
    'The delivery of one change to one webhook. Kept for 30 days, a dead letter for 180. Visible as the webhook is.',
})
@Entity('webhook_delivery')
@Index(['status', 'lastAttemptAt'])
@Index(['webhookId', 'status', 'position'])
export class WebhookDelivery {
  @Field(() => ID, {
    description:
      'The header `webhook-id` of the message: equal in every attempt and replay, so that receivers recognise repetitions.',
  })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 96 })
  webhookId!: string

  /** The unit of the webhook. */
  @Column('varchar', { length: 96 })
  unitId!: string

  @Field(() => Int, { description: 'The position of the change in the feed.' })
  @Column('bigint', { transformer: { to: Number, from: Number } })
  position!: number

  @Field(() => String, { description: 'The kind of the change, e.g. `submission.accepted`.' })
  @Column('varchar', { length: 64 })
  kind!: string

  @Field(() => Int, { description: 'Attempts since the last replay or redelivery.' })
  @Column('int')
  attempts!: number

  @WithLabel(DeliveryStatus)
  @Field(() => DeliveryStatus, { description: 'Whether the receiver has got it.' })
  @Column('varchar', { length: 16 })
  status!: DeliveryStatus

  @Field(() => Int, {
    nullable: true,
    description: 'The HTTP status of the last answer; null if the last attempt got none.',
  })
  @Column('int', { nullable: true })
  lastStatus!: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Why the last attempt failed; null if it succeeded.',
  })
  @Column('varchar', { length: 500, nullable: true })
  lastError!: string | null

  @Field(() => DateTime, { nullable: true, description: 'The moment of the last attempt.' })
  @Column('datetime', { precision: 3, nullable: true })
  lastAttemptAt!: Date | null

  @Field(() => DateTime, {
    nullable: true,
    description: 'The moment of the last successful attempt.',
  })
  @Column('datetime', { precision: 3, nullable: true })
  deliveredAt!: Date | null
}

/** The id of the delivery of the change at a feed position. */
export const deliveryId = (webhookId: string, position: number): string =>
  `${webhookId}-${position}`
