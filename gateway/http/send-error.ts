import type { ServerResponse } from 'node:http'

/** Answers a request that never became an operation with a GraphQL error. */
export const sendError = (
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
