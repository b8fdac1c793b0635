import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { UnitDomain, unitType } from '../kit/records/index.ts'

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
