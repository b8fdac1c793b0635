import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { UnitDomain } from '../kit/records/unit-domain.ts'
import { unitType } from '../kit/records/unit-type.ts'

@ObjectType({ description: 'What government services knows of a unit and all below it.' })
export class UnitServices extends UnitDomain {}

export const Unit = unitType()
export type Unit = InstanceType<typeof Unit>

@Resolver(() => Unit)
export class UnitServicesResolver {
  @FieldResolver(() => UnitServices, {
    nullable: true,
    description: 'Its government services; null if that service cannot be reached.',
  })
  services(@Root() unit: Unit): UnitServices {
    return new UnitServices(unit.id)
  }
}
