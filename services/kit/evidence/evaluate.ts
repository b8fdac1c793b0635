import { Verdict } from '../records/index.ts'
import type { PageObservation } from './page-observation.ts'

/** What a record keeps of a look. */
export interface Evaluation {
  /** Left out: the verdict of the last look that saw something stands. */
  readonly verdict?: Verdict
  readonly observedOn?: string | null
  readonly contentHash?: string | null
  readonly finding: string | null
}

/** Holds what was seen against what is claimed. */
export const evaluate = (sight: PageObservation, publishedOn: string): Evaluation => {
  if (sight.kind === 'UNREACHABLE') return { finding: sight.finding }
  if (sight.kind === 'GONE')
    return { verdict: Verdict.REFUTED, observedOn: null, contentHash: null, finding: sight.finding }
  const { observedOn, contentHash, isEmpty } = sight
  const wrong = isEmpty
    ? 'the page has no text'
    : observedOn !== null && observedOn !== publishedOn
      ? `the page says it was published on ${observedOn}, the unit on ${publishedOn}`
      : undefined
  return {
    verdict: wrong ? Verdict.REFUTED : Verdict.CONFIRMED,
    observedOn,
    contentHash,
    finding: wrong ?? (observedOn === null ? 'the page states no day of publication' : null),
  }
}
