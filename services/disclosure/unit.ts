import { FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { UnitDomain, unitType } from '../kit/records/index.ts'

@ObjectType({
  description: 'Disclosure and interpretation by a unit and all units below it.',
})
export class UnitDisclosure extends UnitDomain {}

export const Unit = unitType()
export type Unit = InstanceType<typeof Unit>

@Resolver(() => Unit)
export class UnitDisclosureResolver {
  @FieldResolver(() => UnitDisclosure, {
    nullable: true,
    description:
      'Its work on disclosure and interpretation; null if the service disclosure cannot be reached.',
  })
  disclosure(@Root() unit: Unit): UnitDisclosure {
    return new UnitDisclosure(unit.id)
  }
}
