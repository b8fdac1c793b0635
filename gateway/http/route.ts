import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers one HTTP request. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

export interface Routed {
  readonly method: 'GET' | 'POST' | 'OPTIONS'
  readonly path: string
  readonly route: Route
}
