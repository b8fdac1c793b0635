import { Directive, Field, ObjectType } from 'type-graphql'
import { Column, Entity } from 'typeorm'
import { DateTime, Day, WebAddress } from '../../../schema/vocabulary/index.ts'
import { UnitRecord } from '../../kit/domain/unit-record.ts'

@Directive('@key(fields: "id")')
@ObjectType({
  implements: UnitRecord,
  description: 'A changed condition in a service guide, to be published before it is applied.',
})
@Entity('guide_change')
export class GuideChange extends UnitRecord {
  @Column('varchar', { length: 96 })
  guideId!: string

  @Field(() => String, { description: 'The condition that changed.' })
  @Column('text')
  what!: string

  @Field(() => DateTime, {
    description: 'When its approval was complete; starts the clock of one working day.',
  })
  @Column('datetime', { precision: 3 })
  approvalCompletedAt!: Date

  @Field(() => DateTime, {
    description: 'Last moment to publish it: end of the next working day; notice, task 26.',
  })
  @Column('datetime', { precision: 3 })
  dueAt!: Date

  @Field(() => Boolean, { description: 'Whether the due moment passed while it was unpublished.' })
  @Column('boolean')
  fellDue!: boolean

  @Field(() => Day, { description: 'The day from which it is applied.' })
  @Column('date')
  implementOn!: string

  @Field(() => DateTime, { nullable: true, description: 'When it was published; null until then.' })
  @Column('datetime', { precision: 3, nullable: true })
  publishedAt!: Date | null

  @Field(() => WebAddress, { nullable: true, description: 'Where it is published.' })
  @Column('varchar', { length: 2000, nullable: true })
  url!: string | null
}
