import { Arg, type ClassType, Directive, Field } from 'type-graphql'
import { typePhrase, visibilitySentence } from '../descriptions.ts'
import { addMethod } from '../add-method.ts'
import type { ListScope } from '../list-scope.ts'
import type { RecordType } from '../record-type.ts'
import type { AggregateClass } from './aggregate-type.ts'

interface AggregateOptions {
  readonly type: RecordType
  /** The field of the list. */
  readonly list: string
  readonly filter: ClassType<object>
  readonly aggregate: AggregateClass
  readonly scopeOf: (parent: { readonly id: string; readonly unitId: string }) => ListScope
}

/** Adds the aggregate of a list beside it: `hotlineCasesAggregate` beside `hotlineCases`. */
export const addAggregate = (
  prototype: object,
  { type, list, filter, aggregate, scopeOf }: AggregateOptions,
): void => {
  const name = `${list}Aggregate`
  const where = Arg('where', () => filter, {
    nullable: true,
    description: 'Which records; all if left out.',
  })
  addMethod(prototype, name, [where], function (given: object | null | undefined) {
    return new aggregate({ type, scope: scopeOf(this), where: { ...given } })
  })
  Field(() => aggregate, {
    description: `Counts and statistics of the ${typePhrase(type)} records of \`${list}\`, over those that the viewer may see. ${visibilitySentence(type)}`,
  })(prototype, name, {})
  // Each figure may read every record.
  Directive('@cost(weight: 100)')(prototype, name)
}
