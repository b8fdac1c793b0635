import type { GraphQLError } from 'graphql'
import { localized, type Label, LocalizedGraphQLError } from '../../../schema/vocabulary/index.ts'

export interface ExceededLimit {
  /** The name of the limit, as in `Limits`. */
  readonly limit: string
  readonly value: number
  readonly maximum: number
  /** What is counted, e.g. `aliases`. */
  readonly counted: Label
  /** How to stay within the limit: a sentence. */
  readonly advice: Label
}

/** The refusal of an operation; it names the limit, the value and the maximum. */
export const limitExceeded = ({
  limit,
  value,
  maximum,
  counted,
  advice,
}: ExceededLimit): GraphQLError =>
  new LocalizedGraphQLError(
    localized(
      `The operation has ${textOf(value)} ${counted[0]}; at most ${maximum} are allowed. ${advice[0]}`,
      `此操作的${counted[1]}為 ${textOf(value)},上限為 ${maximum}。${advice[1]}`,
    ),
    {
      extensions: {
        code: 'GRAPHQL_VALIDATION_FAILED',
        limit,
        value: Math.min(value, Number.MAX_SAFE_INTEGER),
        maximum,
        http: { status: 400 },
      },
    },
  )

const textOf = (value: number): string =>
  value <= Number.MAX_SAFE_INTEGER ? String(Math.round(value)) : `> ${Number.MAX_SAFE_INTEGER}`
