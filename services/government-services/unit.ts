import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { UnitDomain, unitType } from '../kit/records/index.ts'

@ObjectType({
  description: 'Government services of a unit and all units below it.',
})
export class UnitServices extends UnitDomain {}

export const Unit = unitType()
export type Unit = InstanceType<typeof Unit>

@Resolver(() => Unit)
export class UnitServicesResolver {
  @FieldResolver(() => UnitServices, {
    nullable: true,
    description:
      'Its government services; null if the service government-services cannot be reached.',
  })
  services(@Root() unit: Unit): UnitServices {
    return new UnitServices(unit.id)
  }
}
