import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import {
  DateTime,
  WebAddress,
  registerLabelledEnum,
  WithLabel,
} from '../../../schema/vocabulary/index.ts'
import type { ChangeCriteria } from '../../kit/access/index.ts'
import { FormerNames, type LeasableRow, Personal } from '../../kit/store/index.ts'

export enum WebhookState {
  ACTIVE = 'ACTIVE',
  FAILING = 'FAILING',
  PAUSED = 'PAUSED',
}

registerLabelledEnum(WebhookState, {
  name: 'WebhookState',
  description: 'The state of a webhook.',
  valuesConfig: {
    ACTIVE: { label: ['Active', '正常'], description: 'Changes are posted as they happen.' },
    FAILING: {
      label: ['Failing', '推送失敗'],
      description: 'The last attempt failed; the hub retries.',
    },
    PAUSED: {
      label: ['Paused', '已暫停'],
      description: 'Nothing is posted until `resumeWebhook`, which continues at the cursor.',
    },
  },
})

@ObjectType({
  description:
    'A URL to which the hub posts changes, signed and in the order of the feed: the counterpart of the subscription `changes`. Visible to the unit and the units above it.',
})
@Entity('webhook')
@Index(['unitId'])
@FormerNames({ fields: { claim: 'leaseToken', claimedUntil: 'leasedUntil' } })
export class Webhook implements LeasableRow {
  @Field(() => ID, { description: 'Opaque.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 96 })
  unitId!: string

  @Field(() => WebAddress, { description: 'The URL to which changes are posted.' })
  @Column('varchar', { length: 2000 })
  url!: string

  @Column('simple-json')
  filter!: ChangeCriteria

  /** Encrypted, see `encrypt-secret.ts`; the log has only a hash of that. */
  @Personal()
  @Column('varchar', { length: 500 })
  secret!: string

  /** The replaced secret, encrypted: it signs too until `previousUntil`, so that the receiver can change over. */
  @Personal()
  @Column('varchar', { length: 500, nullable: true })
  previousSecret!: string | null

  @Column('datetime', { precision: 3, nullable: true })
  previousUntil!: Date | null

  @WithLabel(WebhookState)
  @Field(() => WebhookState, { description: 'Whether changes are posted.' })
  @Column('varchar', { length: 16 })
  state!: WebhookState

  /** The feed position up to which every selected change was delivered or given up. */
  @Column('bigint', { transformer: { to: Number, from: Number } })
  position!: number

  @Field(() => String, { description: 'The subject of the token that registered it.' })
  @Column('varchar', { length: 200 })
  createdBy!: string

  @Field(() => DateTime, { description: 'The moment of registration.' })
  @Column('datetime', { precision: 3 })
  createdAt!: Date

  @Field(() => Int, { description: 'Failed attempts since the last successful one.' })
  @Column('int')
  failures!: number

  @Field(() => DateTime, {
    nullable: true,
    description: 'The moment of the next retry; null unless an attempt failed.',
  })
  @Column('datetime', { precision: 3, nullable: true })
  nextAttemptAt!: Date | null

  /** A replay clears the lease, so that a delivery in progress does not move the cursor. */
  @Column('varchar', { name: 'claim', length: 64, nullable: true })
  leaseToken!: string | null

  @Column('datetime', { name: 'claimed_until', precision: 3, nullable: true })
  leasedUntil!: Date | null

  @Column('datetime', { precision: 3, nullable: true })
  deletedAt!: Date | null
}
