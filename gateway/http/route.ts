import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers one HTTP request. It throws, rejects, or calls `fail` when it fails after it has returned. */
export type RouteHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  fail: (error: unknown) => void,
) => void | Promise<void>

export interface Route {
  readonly method: 'GET' | 'POST' | 'OPTIONS'
  readonly path: string
  readonly handler: RouteHandler
  /** Whether the handler sets the common headers itself. */
  readonly setsHeaders?: boolean
}
