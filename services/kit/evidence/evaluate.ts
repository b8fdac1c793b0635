import { findingOf, Verdict } from '../records/index.ts'
import type { PageObservation } from './page-observation.ts'

/** The result of a check, as the record stores it. */
export interface Evaluation {
  /** Absent when the check is inconclusive: the record keeps its last verdict. */
  readonly verdict?: Verdict
  readonly observedOn?: string | null
  readonly contentHash?: string | null
  readonly finding: string | null
}

/** Compares an observation with the claimed day of publication. */
export const evaluate = (observation: PageObservation, publishedOn: string): Evaluation => {
  const { kind } = observation
  if (kind === 'UNREACHABLE') return { finding: observation.finding }
  if (kind === 'GONE') {
    const { finding } = observation
    return { verdict: Verdict.REFUTED, observedOn: null, contentHash: null, finding }
  }
  const { observedOn, contentHash, isEmpty } = observation
  const contradiction = isEmpty
    ? findingOf('noText')
    : observedOn !== null && observedOn !== publishedOn
      ? findingOf('otherDay', { observedOn, publishedOn })
      : undefined
  return {
    verdict: contradiction ? Verdict.REFUTED : Verdict.CONFIRMED,
    observedOn,
    contentHash,
    finding: contradiction ?? (observedOn === null ? findingOf('noDay') : null),
  }
}
