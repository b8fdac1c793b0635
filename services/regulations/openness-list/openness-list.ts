import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity } from 'typeorm'
import { Day, WebAddress } from '../../../schema/vocabulary/index.ts'
import { UnitRecord } from '../../kit/domain/unit-record.ts'

export enum OpennessListKind {
  KEY_FIELD = 'KEY_FIELD',
  DEPARTMENT = 'DEPARTMENT',
}

registerEnumType(OpennessListKind, {
  name: 'OpennessListKind',
  description: 'What an openness list covers.',
  valuesConfig: {
    KEY_FIELD: { description: 'The key fields of a province, city or zone (重點領域).' },
    DEPARTMENT: { description: 'All that one department discloses (部門政務公開清單).' },
  },
})

@Directive('@key(fields: "id")')
@ObjectType({
  implements: UnitRecord,
  description: 'A list of what must be disclosed (政務公開清單); notice, task 40.',
})
@Entity('openness_list')
export class OpennessList extends UnitRecord {
  @Field(() => Int, { description: 'The year whose programme asks for it.' })
  @Column('int')
  year!: number

  @Field(() => OpennessListKind, { description: 'What it covers.' })
  @Column('varchar', { length: 16 })
  kind!: OpennessListKind

  @Field(() => String, { description: 'Its title.' })
  @Column('varchar', { length: 500 })
  title!: string

  @Field(() => String, { description: 'Its version, as the unit counts.' })
  @Column('varchar', { length: 64 })
  version!: string

  @Field(() => Day, {
    nullable: true,
    description: 'Last day to compile it, as it held then; null if the notice names none.',
  })
  @Column('date', { nullable: true })
  compileBy!: string | null

  @Field(() => Day, { description: 'The day it was compiled.' })
  @Column('date')
  compiledOn!: string

  @Field(() => Day, {
    nullable: true,
    description: 'Last day to publish it, as it held then; null if the notice names none.',
  })
  @Column('date', { nullable: true })
  publishBy!: string | null

  @Field(() => Day, { nullable: true, description: 'The day it was published; null until then.' })
  @Column('date', { nullable: true })
  publishedOn!: string | null

  @Field(() => WebAddress, { nullable: true, description: 'Where it is published.' })
  @Column('varchar', { length: 2000, nullable: true })
  url!: string | null
}
