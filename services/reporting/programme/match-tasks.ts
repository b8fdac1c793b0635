import { similarity } from './similar-titles.ts'

/** A stored task, as far as it is matched. */
export interface StoredTask {
  readonly number: number
  readonly titleHant: string
  readonly withdrawnOn: string | null
}

interface PrintedTask {
  readonly number: number
  readonly title: string
}

/**
 * Finds the stored task that each printed task is. Titles decide: a task with the same title is the same task, under
 * whatever number; a title that was edited is the same task if little differs, and less may differ under another number.
 * Another title under an old number is another task. A withdrawn task returns only with the same title.
 */
export const matchTasks = <S extends StoredTask, P extends PrintedTask>(
  stored: readonly S[],
  printed: readonly P[],
): ReadonlyMap<P, S> => {
  const pairs = printed
    .flatMap((task) => stored.map((known) => ({ task, known, score: scoreOf(task, known) })))
    .filter(({ score }) => score > 0)
    // The best first; the sort is stable, so equal ones stay in the order of the notice.
    .toSorted((a, b) => b.score - a.score)
  const matches = new Map<P, S>()
  const taken = new Set<S>()
  for (const { task, known } of pairs) {
    if (matches.has(task) || taken.has(known)) continue
    matches.set(task, known)
    taken.add(known)
  }
  return matches
}

const likeness = { sameNumber: 0.7, otherNumber: 0.85 } as const

/** Higher for a better match; 0 for another task. */
const scoreOf = ({ number, title }: PrintedTask, known: StoredTask): number => {
  const alike = similarity(title, known.titleHant)
  const isSameNumber = number === known.number
  if (alike === 1) return 4 + (known.withdrawnOn === null ? 0.2 : 0) + (isSameNumber ? 0.1 : 0)
  if (known.withdrawnOn !== null) return 0
  if (isSameNumber) return alike >= likeness.sameNumber ? 2 + alike : 0
  return alike >= likeness.otherNumber ? alike : 0
}
