import { type ClassType, createUnionType, Field, InputType, ObjectType } from 'type-graphql'
import { UserError } from '../../../schema/vocabulary/index.ts'

/** What a mutation answers: the noun, or why it was refused. */
export interface Payload {
  readonly errors: readonly UserError[]
}

/**
 * Declares `<Mutation>Payload { <noun>: T, errors: [<Mutation>Error!]! }`, the errors being a union of its refusals.
 * @param mutation in capitals, e.g. `ReplyToSiteMessage`
 */
export const payloadOf = (
  mutation: string,
  noun: string,
  type: ClassType<object>,
  refusals: readonly ClassType<UserError>[],
): ClassType<Payload> => {
  const ErrorUnion = createUnionType({
    name: `${mutation}Error`,
    description: `Why ${mutation} can be refused.`,
    types: () => [...refusals] as [ClassType<UserError>],
    resolveType: (refusal) => refusals.find((kind) => refusal instanceof kind)?.name,
  })
  @ObjectType(`${mutation}Payload`, { description: `The outcome of ${mutation}.` })
  class MutationPayload implements Payload {
    @Field(() => [ErrorUnion], { description: 'Why nothing was done; empty when it was.' })
    readonly errors!: readonly UserError[]
  }
  const field: PropertyDecorator = Field(() => type, {
    nullable: true,
    description: 'The record as it is now; null when refused.',
  })
  field(MutationPayload.prototype, noun)
  return MutationPayload
}

/** Makes a payload of what an action returned. */
export const payload = (noun: string, result: object): Payload =>
  result instanceof UserError ? { [noun]: null, errors: [result] } : { [noun]: result, errors: [] }

@InputType()
export abstract class ActionInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Any text unique to this request, at most 200 characters. Sent again within a week, the same request is answered with the first result.',
  })
  requestId?: string | null
}
