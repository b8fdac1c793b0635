import type { ServerResponse } from 'node:http'

/** Ends a request that never became an operation with an error in GraphQL's form. */
export const answerError = (
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void => {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(body)
}
