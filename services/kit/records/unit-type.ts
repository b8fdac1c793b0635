import { Directive, Field, ID, ObjectType } from 'type-graphql'

/**
 * A domain's half of `Unit`, borrowed by its key; the domain's resolver adds its own field to it.
 * A class of its own for each domain: type-graphql keeps fields with the class, whatever schema is built.
 */
export const unitType = () => {
  @Directive('@key(fields: "id")')
  @ObjectType('Unit', {
    description: 'A body that answers for tasks: a department, a city, a county …',
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
