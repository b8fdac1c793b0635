import { Directive, Field, ID, ObjectType } from 'type-graphql'

/**
 * Makes a domain's stub of the entity `Unit`; the domain's resolver adds its own field to it.
 * Each domain needs its own class, since type-graphql keeps fields with the class across schemas.
 */
export const unitType = () => {
  @Directive('@key(fields: "id")')
  @ObjectType('Unit', {
    description: 'An organisation that is responsible for tasks: a department, a city, a county …',
  })
  class Unit {
    @Field(() => ID, { description: 'E.g. `CITY-350200` or `DEPT-DRC`.' })
    readonly id: string

    constructor(id: string) {
      this.id = id
    }
  }
  return Unit
}
