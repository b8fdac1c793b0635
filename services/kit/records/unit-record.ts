import { Field, ID, InterfaceType } from 'type-graphql'
import { Column, PrimaryColumn } from 'typeorm'
import { DateTime } from '../../../schema/vocabulary/index.ts'

/** The fields of every record of a domain. Who may read or write it follows from its unit. */
@InterfaceType({
  autoRegisterImplementations: false,
  description: 'A record of a domain. It belongs to a unit and is evidence for a task.',
})
export abstract class UnitRecord {
  @Field(() => ID, { description: 'An opaque id, unique in the hub.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 96 })
  unitId!: string

  @Field(() => String, {
    description:
      'The id in the system that the record comes from; unique within the unit and record type.',
  })
  @Column('varchar', { length: 96 })
  externalId!: string

  @Field(() => DateTime, { description: 'When the record was entered into the hub.' })
  @Column('datetime', { precision: 3 })
  enteredAt!: Date
}
