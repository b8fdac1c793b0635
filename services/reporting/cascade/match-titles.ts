import { editLikeness, titleKey } from '../programme/similar-titles.ts'
import type { Task } from '../task/task.ts'

/** Below it, two titles name different tasks. */
const least = 0.6

/**
 * How alike the titles of two tasks are, from 0 to 1. A government below often prints the core of a title only, so the
 * share of the shorter title that stands in the longer one counts too.
 */
export const titleLikeness = (one: Task, other: Task): number => {
  const [shorter, longer] = [titleKey(one.titleHant), titleKey(other.titleHant)].toSorted(
    (a, b) => a.length - b.length,
  )
  if (!shorter || !longer) return 0
  return Math.max(editLikeness(shorter, longer), contained(shorter, longer))
}

/** The share of neighbouring characters of one text that are neighbours in the other. */
const contained = (shorter: string, longer: string): number => {
  const pairs = Array.from({ length: shorter.length - 1 }, (_, at) => shorter.slice(at, at + 2))
  return pairs.length < 3 ? 0 : pairs.filter((pair) => longer.includes(pair)).length / pairs.length
}

/** The task that is most like another, if one is alike enough. */
export const mostAlike = (
  task: Task,
  candidates: readonly Task[],
): { readonly match: Task | null; readonly score: number } => {
  const [best] = candidates
    .map((match) => ({ match, score: titleLikeness(task, match) }))
    .toSorted((a, b) => b.score - a.score)
  return best && best.score >= least ? best : { match: null, score: best?.score ?? 0 }
}
