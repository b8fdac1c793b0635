import { Directive, FieldResolver, Resolver, Root } from 'type-graphql'
import { Unit } from '../unit/unit.ts'
import { Overdue } from './overdue.ts'

@Resolver(() => Unit)
export class UnitOverdueResolver {
  // Some statements for each unit.
  @Directive('@cost(weight: 50)')
  @FieldResolver(() => Overdue, {
    description:
      'What the unit and the units below it are late with, over all domains and programmes.',
  })
  overdue(@Root() { id }: Unit): Overdue {
    return new Overdue(id)
  }
}
