import type { ServerResponse } from 'node:http'
import { localize, type LocalizedText, tagOf } from '../../schema/vocabulary/index.ts'
import { errorLocaleOf } from './request-locale.ts'

/** Answers a request that never became an operation with a GraphQL error, in the locale of the request. */
export const sendError = (
  response: ServerResponse,
  status: number,
  code: string,
  text: LocalizedText,
  headers: Readonly<Record<string, string>> = {},
): void => {
  const locale = errorLocaleOf(response)
  const errors = [{ message: localize(text, locale), extensions: { code } }]
  const body = JSON.stringify({ errors })
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-language': tagOf(locale),
      vary: 'accept-language',
      ...headers,
    })
    .end(body)
}
