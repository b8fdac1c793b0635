import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { DateTime, WebAddress } from '../../../schema/vocabulary/index.ts'
import type { ChangeCriteria } from '../../kit/access/index.ts'
import { Personal } from '../../kit/store/index.ts'
import { WebhookFilter } from './filter.ts'

export enum WebhookState {
  ACTIVE = 'ACTIVE',
  FAILING = 'FAILING',
  PAUSED = 'PAUSED',
}

registerEnumType(WebhookState, {
  name: 'WebhookState',
  description: 'How a webhook fares.',
  valuesConfig: {
    ACTIVE: { description: 'Changes are sent as they happen.' },
    FAILING: { description: 'The last attempt failed; the hub tries again by itself.' },
    PAUSED: { description: 'Nothing is sent until it is resumed; then it goes on where it was.' },
  },
})

const position = { to: Number, from: Number }

@ObjectType({
  description:
    'An address to which the hub posts changes, signed and in order: the twin of the subscription `changes` for systems that cannot hold a socket.',
})
@Entity('webhook')
@Index(['unitId'])
export class Webhook {
  @Field(() => ID, { description: 'Opaque.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 96 })
  unitId!: string

  @Field(() => WebAddress, { description: 'Where changes are posted.' })
  @Column('varchar', { length: 2000 })
  url!: string

  @Field(() => WebhookFilter, { description: 'Which changes are sent.' })
  @Column('simple-json')
  filter!: ChangeCriteria

  /** Sealed, see `seal.ts`; the log gets but a hash of that. */
  @Personal()
  @Column('varchar', { length: 500 })
  secret!: string

  /** The secret before, sealed: it signs too until `previousUntil`, so that a receiver can change over. */
  @Personal()
  @Column('varchar', { length: 500, nullable: true })
  previousSecret!: string | null

  @Column('datetime', { precision: 3, nullable: true })
  previousUntil!: Date | null

  @Field(() => WebhookState, { description: 'How it fares.' })
  @Column('varchar', { length: 16 })
  state!: WebhookState

  /** The place in the feed up to which everything was delivered, given up, or not asked for. */
  @Column('bigint', { transformer: position })
  position!: number

  @Field(() => String, { description: 'Who registered it.' })
  @Column('varchar', { length: 200 })
  createdBy!: string

  @Field(() => DateTime, { description: 'When it was registered.' })
  @Column('datetime', { precision: 3 })
  createdAt!: Date

  @Field(() => Int, { description: 'Attempts that failed since the last that did not.' })
  @Column('int')
  failures!: number

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the hub tries again; null when it waits for nothing but changes.',
  })
  @Column('datetime', { precision: 3, nullable: true })
  nextAttemptAt!: Date | null

  /** Who is sending now; a replay takes it away, so that the sender does not move the cursor any more. */
  @Column('varchar', { length: 64, nullable: true })
  claim!: string | null

  /** When a sender that said no more is taken for dead. */
  @Column('datetime', { precision: 3, nullable: true })
  claimedUntil!: Date | null

  @Column('datetime', { precision: 3, nullable: true })
  deletedAt!: Date | null
}
