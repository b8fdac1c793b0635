import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity } from 'typeorm'
import { Day, WebAddress } from '../../../schema/vocabulary/index.ts'
import { UnitRecord } from '../../kit/domain/unit-record.ts'

export enum DigitalAssetType {
  PORTAL = 'PORTAL',
  SYSTEM = 'SYSTEM',
  MOBILE_APP = 'MOBILE_APP',
}

registerEnumType(DigitalAssetType, {
  name: 'DigitalAssetType',
  description: 'What kind of platform it is.',
  valuesConfig: {
    PORTAL: { description: 'A government website (門戶網站).' },
    SYSTEM: { description: 'A system attached to a website (附屬應用系統).' },
    MOBILE_APP: { description: 'An app for mobile devices (移動互聯網應用).' },
  },
})

/** Its readiness columns repeat its latest test, so that the indicator is a function of this one record. */
@Directive('@key(fields: "id")')
@ObjectType({
  implements: UnitRecord,
  description: 'A website, system or app of a unit, as listed for one year; notice, task 30.',
})
@Entity('digital_asset')
export class DigitalAsset extends UnitRecord {
  @Field(() => Int, {
    description:
      'The year of the inventory it is listed in and counts for. The next year’s inventory lists it anew, so last year’s figures stay.',
  })
  @Column('int')
  year!: number

  @Field(() => String, { description: 'Its name.' })
  @Column('varchar', { length: 200 })
  name!: string

  @Field(() => DigitalAssetType, { description: 'What kind of platform it is.' })
  @Column('varchar', { length: 16 })
  type!: DigitalAssetType

  @Field(() => WebAddress, { description: 'Its address; for an app, where it can be got.' })
  @Column('varchar', { length: 2000 })
  url!: string

  @Field(() => Day, {
    nullable: true,
    description: 'The day it was taken out of service; null while it serves.',
  })
  @Column('date', { nullable: true })
  retiredOn!: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its name has an AAAA record, by the latest test; null until tested.',
  })
  @Column('boolean', { nullable: true })
  aaaaRecord!: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it answers over IPv6, by the latest test; null until tested.',
  })
  @Column('boolean', { nullable: true })
  reachable!: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it gives the same content over IPv6, by the latest test; null until tested.',
  })
  @Column('boolean', { nullable: true })
  contentParity!: boolean | null

  @Field(() => Day, { nullable: true, description: 'The day of the latest test.' })
  @Column('date', { nullable: true })
  testedOn!: string | null
}
