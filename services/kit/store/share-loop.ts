import { AsyncResource } from 'node:async_hooks'
import type { QueryRunner } from 'typeorm'
import { currentReads } from './dependencies/reads.ts'

/** How long statements may occupy the event loop before other requests have a turn, milliseconds. */
const turnMs = 15

type Statement = () => Promise<unknown>

/** Statements that wait for a turn of the event loop, by the operation that they belong to. */
const waiting = new Map<unknown, Statement[]>()
let turnBegan: number | undefined

const beginTurn = (): void => {
  turnBegan = performance.now()
  setImmediate(endTurn)
}

const endTurn = (): void => {
  turnBegan = undefined
  if (waiting.size > 0) void runWaiting()
}

/** Runs one statement of each operation after another, until the turn is over. */
const runWaiting = async (): Promise<void> => {
  beginTurn()
  for (const [operation, statements] of waiting) {
    const next = statements.shift()
    waiting.delete(operation)
    if (statements.length > 0) waiting.set(operation, statements)
    await next?.()
    if (isTurnOver()) return
  }
}

const isTurnOver = (): boolean => turnBegan !== undefined && performance.now() - turnBegan > turnMs

/** Runs a statement now, or in a later turn when the present one has lasted long enough. */
const inTurn = <T>(statement: () => Promise<T>): Promise<T> => {
  if (turnBegan === undefined) beginTurn()
  if (waiting.size === 0 && !isTurnOver()) return statement()
  return new Promise((resolve, reject) => {
    const operation = currentReads()
    const statements = waiting.get(operation) ?? []
    // Run by whoever has the turn, yet tracked for its own operation.
    statements.push(AsyncResource.bind(() => statement().then(resolve, reject)))
    waiting.set(operation, statements)
  })
}

const sharing = new WeakSet<QueryRunner>()

/**
 * Lets other requests have their turn between the statements of a large one, and statements of all operations take turns:
 * SQLite answers at once, so that a large operation would else occupy the event loop to its end. Transactions are not
 * interrupted.
 */
export const shareLoop = (runner: QueryRunner): QueryRunner => {
  if (sharing.has(runner)) return runner
  sharing.add(runner)
  const query = runner.query.bind(runner)
  runner.query = (...statement: Parameters<QueryRunner['query']>) =>
    runner.isTransactionActive ? query(...statement) : inTurn(() => query(...statement))
  return runner
}
