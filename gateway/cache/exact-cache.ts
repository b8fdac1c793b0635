import { createHash } from 'node:crypto'
import type { Viewer } from '../../services/kit/identity/index.ts'
import { DependencyCollector } from '../dependencies/dependency-collector.ts'
import type { RecentInvalidations } from '../dependencies/recent-invalidations.ts'
import type { Answer, KeptAnswer, Outcome } from './answer.ts'
import { AnswerStore } from './answer-store.ts'
import { scopeOf } from './scope.ts'
import { type Asked, readShapes } from './shapes.ts'

/** A request as far as its answer depends on it. */
export interface CacheRequest extends Asked {
  readonly viewer: Viewer
  /** Request headers that the answer's form or words follow. */
  readonly forms: readonly (string | undefined)[]
}

/** Runs the request; fills `gathered` with what the answer was read from. */
export type Ask = (gathered: DependencyCollector) => Promise<Answer>

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
  readonly recent: RecentInvalidations
  readonly bytes: number
  /** Tokens that a document may have. */
  readonly tokens: number
  /** The clock that the services go by. */
  readonly now: () => Date
}

interface Running {
  readonly began: number
  readonly answer: Promise<Answer>
}

export const exactCache = ({ recent, bytes, tokens, now }: ExactCacheOptions): ExactCache => {
  const kept = new AnswerStore(bytes)
  const shapeOf = readShapes(tokens)
  const running = new Map<string, Running>()
  const moment = (): number => now().getTime()
  recent.onChange((tags) => kept.drop(tags))

  const run = async (key: string, began: number, ask: Ask): Promise<Answer> => {
    const from = moment()
    const gathered = new DependencyCollector()
    const answer = await ask(gathered)
    if (answer.status !== 200 || !gathered.isKnown) return answer
    const named = withTag(answer)
    const { tags, validUntil } = gathered
    if (validUntil >= moment() && recent.isCurrent(gathered, began))
      kept.set(key, { ...named, tags, from, until: validUntil })
    return named
  }

  const share = (key: string, ask: Ask): Promise<Answer> => {
    const began = recent.position
    const answer = run(key, began, ask).finally(() => {
      if (running.get(key)?.answer === answer) running.delete(key)
    })
    running.set(key, { began, answer })
    return answer
  }

  const shareOrJoin = (key: string, ask: Ask): Promise<Served> => {
    const other = running.get(key)
    // Who asks after a change waits for nobody who began before it.
    if (other?.began === recent.position) return served(other.answer, 'hit')
    return served(share(key, ask), 'miss')
  }

  return (request, ask, admit) => {
    const shape = recent.healthy() ? shapeOf(request) : undefined
    if (shape === undefined) return after(admit, () => bypass(ask))
    const key = [shape, ...request.forms, scopeOf(request.viewer)].join('\n')
    const known = kept.get(key, moment)
    if (known) return { answer: known, outcome: 'hit', kept: known }
    return after(admit, () => shareOrJoin(key, ask))
  }
}

const after = (admit: Admit | undefined, work: () => Promise<Served>): Promise<Served> =>
  admit ? admit().then(work) : work()

/** Executes, whatever is kept. */
export const bypass = (ask: Ask): Promise<Served> =>
  served(ask(new DependencyCollector()), 'bypass')

const served = async (answer: Promise<Answer>, outcome: Outcome): Promise<Served> => ({
  answer: await answer,
  outcome,
})

const withTag = (answer: Answer): Answer & { readonly etag: string } => ({
  ...answer,
  etag: `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 27)}"`,
})
