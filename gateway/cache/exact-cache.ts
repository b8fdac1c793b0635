import { createHash } from 'node:crypto'
import type { Viewer } from '../../services/kit/identity/index.ts'
import { Gathered } from '../freshness/gathered.ts'
import type { Journal } from '../freshness/journal.ts'
import type { Answer, KeptAnswer, Outcome } from './answer.ts'
import { AnswerStore } from './answer-store.ts'
import { scopeOf } from './scope.ts'
import { type Asked, readShapes } from './shapes.ts'
import { Waiters } from '../execution/waiters.ts'

/** A request as far as its answer depends on it. */
export interface CacheRequest extends Asked {
  readonly viewer: Viewer
  /** Request headers that the answer's form or words follow. */
  readonly forms: readonly (string | undefined)[]
  /** Aborted when the client no longer waits. */
  readonly signal?: AbortSignal
}

/** Runs the request; fills `gathered` with what the answer was read from. */
export type Ask = (gathered: Gathered, signal?: AbortSignal) => Promise<Answer>

export interface Served {
  readonly answer: Answer
  readonly outcome: Outcome
  /** The answer, if it was taken from what is kept. */
  readonly kept?: KeptAnswer
}

/** Asked before anything is run, or waited for; rejects for who has had their share. */
export type Admit = () => Promise<void>

/** Answers from what is kept while it holds, exactly: never older than the last change that was answered to its writer. */
export type ExactCache = (
  request: CacheRequest,
  ask: Ask,
  admit?: Admit,
) => Served | Promise<Served>

export interface ExactCacheOptions {
  readonly journal: Journal
  readonly bytes: number
  /** Tokens that a document may have. */
  readonly tokens: number
  /** The clock that the services go by. */
  readonly now: () => Date
}

interface Running {
  readonly began: number
  readonly answer: Promise<Answer>
  readonly waiters: Waiters
}

export const exactCache = ({ journal, bytes, tokens, now }: ExactCacheOptions): ExactCache => {
  const kept = new AnswerStore(bytes)
  const shapeOf = readShapes(tokens)
  const running = new Map<string, Running>()
  const moment = (): number => now().getTime()
  journal.onChange((tags) => void kept.drop(tags))

  const run = async (
    key: string,
    began: number,
    ask: Ask,
    signal: AbortSignal,
  ): Promise<Answer> => {
    const from = moment()
    const gathered = new Gathered()
    const answer = await ask(gathered, signal)
    if (answer.status !== 200 || !gathered.isKnown) return answer
    const named = withTag(answer)
    const { tags, validUntil } = gathered
    if (validUntil >= moment() && journal.holds(gathered, began))
      kept.set(key, { ...named, tags, from, until: validUntil })
    return named
  }

  const share = (key: string, ask: Ask, waits: AbortSignal | undefined): Promise<Answer> => {
    const began = journal.place
    const end = (): void => {
      if (running.get(key)?.answer === answer) running.delete(key)
    }
    const waiters = new Waiters(end)
    waiters.add(waits)
    const answer = run(key, began, ask, waiters.signal).finally(end)
    running.set(key, { began, answer, waiters })
    return answer
  }

  const shareOrJoin = (key: string, ask: Ask, waits: AbortSignal | undefined): Promise<Served> => {
    const other = running.get(key)
    // Who asks after a change waits for nobody who began before it.
    if (other?.began !== journal.place) return served(share(key, ask, waits), 'miss')
    other.waiters.add(waits)
    return served(other.answer, 'hit')
  }

  return (request, ask, admit) => {
    const shape = journal.healthy() ? shapeOf(request) : undefined
    if (shape === undefined) return after(admit, () => bypass(ask, request.signal))
    const key = [shape, ...request.forms, scopeOf(request.viewer)].join('\n')
    const known = kept.get(key, moment)
    if (known) return { answer: known, outcome: 'hit', kept: known }
    return after(admit, () => shareOrJoin(key, ask, request.signal))
  }
}

const after = (admit: Admit | undefined, work: () => Promise<Served>): Promise<Served> =>
  admit ? admit().then(work) : work()

/** Executes, whatever is kept. */
export const bypass = (ask: Ask, signal?: AbortSignal): Promise<Served> =>
  served(ask(new Gathered(), signal), 'bypass')

const served = async (answer: Promise<Answer>, outcome: Outcome): Promise<Served> => ({
  answer: await answer,
  outcome,
})

const withTag = (answer: Answer): Answer & { readonly etag: string } => ({
  ...answer,
  etag: `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 27)}"`,
})
