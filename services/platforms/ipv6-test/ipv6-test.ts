import { Directive, Field, ObjectType } from 'type-graphql'
import { Column, Entity } from 'typeorm'
import { Day } from '../../../schema/vocabulary/index.ts'
import { UnitRecord } from '../../kit/domain/unit-record.ts'

@Directive('@key(fields: "id")')
@ObjectType({
  implements: UnitRecord,
  description: 'A test of how far an asset supports IPv6. Every test is kept.',
})
@Entity('ipv6_test')
export class Ipv6Test extends UnitRecord {
  @Column('varchar', { length: 96 })
  assetId!: string

  @Field(() => Boolean, { description: 'Whether its name has an AAAA record.' })
  @Column('boolean')
  aaaaRecord!: boolean

  @Field(() => Boolean, { description: 'Whether it answers over IPv6.' })
  @Column('boolean')
  reachable!: boolean

  @Field(() => Boolean, { description: 'Whether it gives the same content over IPv6.' })
  @Column('boolean')
  contentParity!: boolean

  @Field(() => Day, { description: 'The day of the test.' })
  @Column('date')
  testedOn!: string
}
