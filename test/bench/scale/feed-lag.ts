import { once } from 'node:events'
import { WebSocket } from 'ws'
import { respond } from '../respond.ts'
import { quantile, rounded } from '../statistics.ts'
import type { BenchOperation } from '../workloads/index.ts'

export interface FeedLag {
  /** Milliseconds from the response to a mutation to its event at a subscriber. */
  readonly p50: number
  readonly p99: number
}

/** Sends mutations one after another, each when the event of the one before has come. */
export const measureFeedLag = async (
  port: number,
  authorization: string,
  mutations: readonly BenchOperation[],
): Promise<FeedLag> => {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws')
  await once(socket, 'open')
  const received = (type: string): Promise<void> =>
    new Promise((resolve) => {
      const take = (data: Buffer): void => {
        if (JSON.parse(data.toString()).type !== type) return
        socket.off('message', take)
        resolve()
      }
      socket.on('message', take)
    })
  const acknowledged = received('connection_ack')
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }))
  await acknowledged
  const cursor = await respond(port, { query: '{ latestCursor }', variables: {} })
  const variables = { after: JSON.parse(cursor).data.latestCursor }
  const query = 'subscription ($after: ID) { changes(after: $after) { cursor kind } }'
  socket.send(JSON.stringify({ id: 'feed', type: 'subscribe', payload: { query, variables } }))
  const lags: number[] = []
  for (const mutation of mutations) {
    const event = received('next').then(() => performance.now())
    await respond(port, mutation, authorization)
    const respondedAt = performance.now()
    lags.push(Math.max(0, (await event) - respondedAt))
  }
  socket.close()
  return { p50: rounded(quantile(lags, 0.5), 1), p99: rounded(quantile(lags, 0.99), 1) }
}
