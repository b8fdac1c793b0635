import { editLikeness, titleKey } from './similar-titles.ts'

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
  const candidates = stored.map((known) => ({ known, key: titleKey(known.titleHant) }))
  const pairs = printed
    .flatMap((task) => {
      const key = titleKey(task.title)
      return candidates.map((candidate) => ({
        task,
        known: candidate.known,
        score: scoreOf(
          editLikeness(key, candidate.key),
          task.number === candidate.known.number,
          candidate.known.withdrawnOn === null,
        ),
      }))
    })
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

/** How alike an edited title must be. */
const least = { underSameNumber: 0.7, underOtherNumber: 0.85 } as const

/** Higher for a better match; 0 for another task. */
const scoreOf = (alike: number, isSameNumber: boolean, isInForce: boolean): number => {
  if (alike === 1) return 4 + (isInForce ? 0.2 : 0) + (isSameNumber ? 0.1 : 0)
  if (!isInForce) return 0
  if (isSameNumber) return alike >= least.underSameNumber ? 2 + alike : 0
  return alike >= least.underOtherNumber ? alike : 0
}
