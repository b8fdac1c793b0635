import type { Response } from 'graphql-http'
import type { OperationResponse } from '../pipeline/operation.ts'

const modern = 'application/graphql-response+json'

/**
 * Gives an operation's result its status. In `application/graphql-response+json` a result without data is a 4xx; in plain
 * `application/json`, which intermediaries write as well, a well-formed request is always 200.
 */
export const asResponse = (
  { result, status = 200, headers }: OperationResponse,
  accept: string | undefined,
): Response => {
  const isModern = prefersModern(accept)
  const refused = 'data' in result ? 200 : Math.max(status, 400)
  const isMethodWrong = status === 405
  return [
    JSON.stringify(result),
    {
      status: isModern || isMethodWrong ? refused : 200,
      statusText: '',
      headers: {
        ...headers,
        'content-type': `${isModern ? modern : 'application/json'}; charset=utf-8`,
      },
    },
  ]
}

// The first one acceptable, as graphql-http decides; it has refused all else before.
const prefersModern = (accept = '*/*'): boolean => {
  const types = accept.split(',').map((part) => part.split(';')[0]?.trim().toLowerCase())
  return types.find((type) => type === modern || legacy.includes(type ?? '')) === modern
}
const legacy = ['application/json', 'application/*', '*/*']

const reasons: Readonly<Record<number, string>> = {
  405: 'Use GET or POST; a mutation needs POST.',
  406: 'Accept application/graphql-response+json or application/json.',
  415: 'Send the operation as JSON, with "content-type: application/json; charset=utf-8".',
}

/** Says in words what graphql-http says by a bare status. */
export const explain = ([body, init]: Response): Response => {
  const message = reasons[init.status]
  if (body !== null || !message) return [body, init]
  const error = { message, extensions: { code: 'BAD_REQUEST' } }
  const headers = { ...init.headers, 'content-type': 'application/json; charset=utf-8' }
  return [JSON.stringify({ errors: [error] }), { ...init, headers }]
}
