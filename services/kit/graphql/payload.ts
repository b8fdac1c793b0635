import { type ClassType, createUnionType, Field, InputType, ObjectType } from 'type-graphql'
import { phraseOf, UserError, withArticle } from '../../../schema/vocabulary/index.ts'

/** The result of a mutation: the record, or why the mutation was refused. */
export interface Payload {
  readonly errors: readonly UserError[]
}

/**
 * Declares `<Noun>Payload { <noun>: T, errors: [<Noun>Error!]! }`. All mutations of one type share it, so that clients need
 * one fragment for each type.
 * @param property the field that holds the record, e.g. `siteMessage`; names the payload and the union
 * @param refusals every refusal that one of the mutations can return
 */
export const payloadOf = (
  property: string,
  type: ClassType<object>,
  refusals: readonly ClassType<UserError>[],
): ClassType<Payload> => {
  const name = property.charAt(0).toUpperCase() + property.slice(1)
  const phrase = phraseOf(name)
  const ErrorUnion = createUnionType({
    name: `${name}Error`,
    description: `Why a mutation of ${withArticle(name)} can be refused. Every member implements \`UserError\`.`,
    types: () => refusals,
    resolveType: (refusal: UserError) => refusals.find((kind) => refusal instanceof kind)?.name,
  })
  @ObjectType(`${name}Payload`, {
    description: `The result of a mutation of ${withArticle(name)}: the ${phrase}, or why nothing was changed.`,
  })
  class MutationPayload implements Payload {
    @Field(() => [ErrorUnion], {
      description: 'Why the mutation was refused and nothing was changed; empty on success.',
    })
    readonly errors!: readonly UserError[]
  }
  const field: PropertyDecorator = Field(() => type, {
    nullable: true,
    description: `The ${phrase} after the mutation; null when it was refused.`,
  })
  field(MutationPayload.prototype, property)
  return MutationPayload
}

/** The payload for the result of an action: a record or a refusal. */
export const payload = (property: string, result: object): Payload =>
  result instanceof UserError
    ? { [property]: null, errors: [result] }
    : { [property]: result, errors: [] }

@InputType()
export abstract class ActionInput {
  @Field(() => String, {
    nullable: true,
    description:
      'A text of at most 200 characters that is unique to this request, e.g. a UUID. A repetition within a week changes nothing and gets the first result.',
  })
  requestId?: string | null
}
