import { setTimeout as wait } from 'node:timers/promises'
import type { GraphQLError } from 'graphql'
import pLimit from 'p-limit'
import { LocalizedGraphQLError, localized } from '../../schema/vocabulary/index.ts'

export interface ConcurrencyLimitOptions {
  /** How many operations run at the same time. */
  readonly concurrency: number
  /** How many may wait. */
  readonly waiting: number
  /** After work that occupied the event loop, the next begins after the same time again, at most so many milliseconds. */
  readonly pauseMs?: number
}

/** Runs costly work a few at a time, in the order in which it came, so that cheap operations are answered meanwhile. */
export type ConcurrencyLimit = <T>(work: () => T | Promise<T>) => Promise<T>

export const concurrencyLimit = ({
  concurrency,
  waiting,
  pauseMs = 0,
}: ConcurrencyLimitOptions): ConcurrencyLimit => {
  const limit = pLimit(concurrency)
  return async (work) => {
    if (limit.activeCount >= concurrency && limit.pendingCount >= waiting)
      throw tooManyWaiting(waiting)
    return new Promise((resolve, reject) => {
      void limit(async () => {
        const start = performance.now()
        await Promise.resolve().then(work).then(resolve, reject)
        const pause = Math.min(performance.now() - start, pauseMs)
        if (pause > 0) await wait(pause)
      })
    })
  }
}

const tooManyWaiting = (maximum: number): GraphQLError =>
  new LocalizedGraphQLError(
    localized(
      `More than ${maximum} costly operations wait already. Send it again later, or ask for less.`,
      `已有超過 ${maximum} 個高開銷操作在等待,請稍後重試,或減少查詢內容。`,
    ),
    { extensions: { code: 'OVERLOADED', limit: 'waiting', maximum, http: { status: 503 } } },
  )
