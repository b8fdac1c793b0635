import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers one HTTP request. What goes wrong is thrown, rejected, or handed to `fail` by who answers later. */
export type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  fail: (error: unknown) => void,
) => void | Promise<void>

export interface Routed {
  readonly method: 'GET' | 'POST' | 'OPTIONS'
  readonly path: string
  readonly route: Route
  /** Whether it sets the headers that every answer has by itself. */
  readonly setsHeaders?: boolean
}
