import { setTimeout as wait } from 'node:timers/promises'
import { GraphQLError } from 'graphql'

export interface CostlyLaneOptions {
  /** How many run at the same time. */
  readonly width: number
  /** How many may wait. */
  readonly waiting: number
  /** After work that occupied the event loop the lane rests as long as it took, at most so many milliseconds. */
  readonly restMs?: number
}

/** Runs costly work a few at a time, in the order in which it came, so that cheap operations are answered meanwhile. */
export type CostlyLane = <T>(work: () => T | Promise<T>) => Promise<T>

export const costlyLane = ({ width, waiting, restMs = 0 }: CostlyLaneOptions): CostlyLane => {
  const queue: (() => void)[] = []
  let running = 0

  const enter = (): Promise<void> | undefined => {
    if (running < width) {
      running += 1
      return undefined
    }
    if (queue.length >= waiting) throw tooManyWaiting(waiting)
    return new Promise((resolve) => queue.push(resolve))
  }

  const leave = (): void => {
    const next = queue.shift()
    if (next) next()
    else running -= 1
  }

  return async (work) => {
    await enter()
    const start = performance.now()
    try {
      return await work()
    } finally {
      const rest = Math.min(performance.now() - start, restMs)
      if (rest > 0) void wait(rest).then(leave)
      else leave()
    }
  }
}

const tooManyWaiting = (maximum: number): GraphQLError =>
  new GraphQLError(
    `More than ${maximum} costly operations wait already. Send it again later, or ask for less.`,
    { extensions: { code: 'OVERLOADED', limit: 'waiting', maximum, http: { status: 503 } } },
  )
