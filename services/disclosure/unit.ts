import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { UnitDomain, unitType } from '../kit/records/index.ts'

@ObjectType({ description: 'What disclosure knows of a unit and all below it.' })
export class UnitDisclosure extends UnitDomain {}

export const Unit = unitType()
export type Unit = InstanceType<typeof Unit>

@Resolver(() => Unit)
export class UnitDisclosureResolver {
  @FieldResolver(() => UnitDisclosure, {
    nullable: true,
    description: 'Its disclosure and interpretation work; null if that service cannot be reached.',
  })
  disclosure(@Root() unit: Unit): UnitDisclosure {
    return new UnitDisclosure(unit.id)
  }
}
