import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { UnitDomain, unitType } from '../kit/records/index.ts'

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
