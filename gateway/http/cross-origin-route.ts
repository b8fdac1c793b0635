import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Route, RouteHandler } from './route.ts'

/** Sets the headers of every response, which let scripts of other origins read it. */
export type SetCommonHeaders = (request: IncomingMessage, response: ServerResponse) => void

/** A GET route whose responses scripts of other origins may read. */
export const crossOriginRoute = (
  path: string,
  handler: RouteHandler,
  setCommonHeaders: SetCommonHeaders,
): Route => ({
  method: 'GET',
  path,
  setsHeaders: true,
  handler: (request, response, fail) => {
    setCommonHeaders(request, response)
    return handler(request, response, fail)
  },
})
