import { GraphQLError } from 'graphql'

export interface ExceededLimit {
  /** The name of the limit, as in `Limits`. */
  readonly limit: string
  readonly value: number
  readonly maximum: number
  /** What is counted, e.g. `aliases`. */
  readonly counted: string
  /** How to stay within the limit: a sentence. */
  readonly advice: string
}

/** The refusal of an operation; it names the limit, the value and the maximum. */
export const limitExceeded = ({
  limit,
  value,
  maximum,
  counted,
  advice,
}: ExceededLimit): GraphQLError =>
  new GraphQLError(
    `The operation has ${textOf(value)} ${counted}; at most ${maximum} are allowed. ${advice}`,
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
  value <= Number.MAX_SAFE_INTEGER
    ? String(Math.round(value))
    : `more than ${Number.MAX_SAFE_INTEGER}`
