import type { Response } from 'graphql-http'
import type { OperationResponse } from '../pipeline/operation.ts'

const modern = 'application/graphql-response+json'

/**
 * Chooses the status of an operation's result. In `application/graphql-response+json` a result without data is a 4xx; in
 * `application/json`, which intermediaries write as well, a well-formed request is always 200.
 */
export const asResponse = (
  { result, status = 200, headers }: OperationResponse,
  accept: string | undefined,
): Response => {
  const isModern = prefersModern(accept)
  const modernStatus = 'data' in result ? 200 : Math.max(status, 400)
  const isMethodWrong = status === 405
  return [
    JSON.stringify(result),
    {
      status: isModern || isMethodWrong ? modernStatus : 200,
      statusText: '',
      headers: {
        ...headers,
        'content-type': `${isModern ? modern : 'application/json'}; charset=utf-8`,
      },
    },
  ]
}

// Selects the first acceptable media type, as graphql-http does; it has refused all other requests before.
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

/** Adds a message to a response for which graphql-http sends only a status. */
export const withMessage = ([body, init]: Response): Response => {
  const message = reasons[init.status]
  if (body !== null || !message) return [body, init]
  const error = { message, extensions: { code: 'BAD_REQUEST' } }
  const headers = { ...init.headers, 'content-type': 'application/json; charset=utf-8' }
  return [JSON.stringify({ errors: [error] }), { ...init, headers }]
}
