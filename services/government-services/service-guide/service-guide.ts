import { Directive, Field, ObjectType } from 'type-graphql'
import { Column, Entity } from 'typeorm'
import { Day, WebAddress } from '../../../schema/vocabulary/index.ts'
import { UnitRecord } from '../../kit/domain/unit-record.ts'

@Directive('@key(fields: "id")')
@ObjectType({
  implements: UnitRecord,
  description: 'A guide to a service item (辦理指南) that a unit has published; notice, task 26.',
})
@Entity('service_guide')
export class ServiceGuide extends UnitRecord {
  @Field(() => String, { description: 'Code of the service item, as in the list of powers.' })
  @Column('varchar', { length: 64 })
  itemCode!: string

  @Field(() => String, { description: 'Its title.' })
  @Column('varchar', { length: 500 })
  title!: string

  @Field(() => WebAddress, { description: 'Where it is published.' })
  @Column('varchar', { length: 2000 })
  url!: string

  @Field(() => String, { description: 'Its version, as the unit counts.' })
  @Column('varchar', { length: 64 })
  version!: string

  @Field(() => Day, { description: 'The day from which it holds.' })
  @Column('date')
  effectiveOn!: string
}
