import { Field, ID, InterfaceType } from 'type-graphql'
import { Column, PrimaryColumn } from 'typeorm'
import { DateTime } from '../../../schema/vocabulary/index.ts'

/** What every record of a domain has: an id, the unit it belongs to, and when it was entered. Rights follow the unit. */
@InterfaceType({
  autoRegisterImplementations: false,
  description: 'A record that proves something about a unit.',
})
export abstract class UnitRecord {
  @Field(() => ID, { description: 'Opaque.' })
  @PrimaryColumn('varchar', { length: 96 })
  id!: string

  @Column('varchar', { length: 96 })
  unitId!: string

  @Field(() => String, {
    description: 'Its id in the system it comes from; unique within the unit and kind of record.',
  })
  @Column('varchar', { length: 96 })
  externalId!: string

  @Field(() => DateTime, { description: 'When it was entered into the hub.' })
  @Column('datetime', { precision: 3 })
  enteredAt!: Date
}
