import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { UnitDomain } from '../kit/records/unit-domain.ts'
import { unitType } from '../kit/records/unit-type.ts'

@ObjectType({ description: 'What platforms knows of a unit and all below it.' })
export class UnitPlatforms extends UnitDomain {}

export const Unit = unitType()
export type Unit = InstanceType<typeof Unit>

@Resolver(() => Unit)
export class UnitPlatformsResolver {
  @FieldResolver(() => UnitPlatforms, {
    nullable: true,
    description:
      'Its websites, accounts, hotlines and gazette; null if that service cannot be reached.',
  })
  platforms(@Root() unit: Unit): UnitPlatforms {
    return new UnitPlatforms(unit.id)
  }
}
