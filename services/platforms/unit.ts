import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { UnitDomain, unitType } from '../kit/records/index.ts'

@ObjectType({
  description: 'Websites, accounts, hotlines and gazettes of a unit and all units below it.',
})
export class UnitPlatforms extends UnitDomain {}

export const Unit = unitType()
export type Unit = InstanceType<typeof Unit>

@Resolver(() => Unit)
export class UnitPlatformsResolver {
  @FieldResolver(() => UnitPlatforms, {
    nullable: true,
    description:
      'Its websites, accounts, hotlines and gazettes; null if the service platforms cannot be reached.',
  })
  platforms(@Root() unit: Unit): UnitPlatforms {
    return new UnitPlatforms(unit.id)
  }
}
