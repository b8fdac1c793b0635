import { dayOf } from '../../kit/calendar/index.ts'
import type { ReleaseReview } from './release-review.ts'
import { MannerDecision, SecrecyResult, TimingDecision, WordingResult } from './enums.ts'

/** The day of the first of the latest consecutive reviews that allow the release; null if the latest does not. */
export const clearanceDay = (reviews: readonly ReleaseReview[]): string | null => {
  const inOrder = reviews.toSorted((a, b) => a.decidedAt.getTime() - b.decidedAt.getTime())
  const first = inOrder[inOrder.findLastIndex((review) => !clears(review)) + 1]
  return first ? dayOf(first.decidedAt) : null
}

const clears = (review: ReleaseReview): boolean =>
  review.secrecyResult === SecrecyResult.CLEAR &&
  review.wordingResult === WordingResult.SOUND &&
  review.timingDecision === TimingDecision.NOW &&
  review.mannerDecision !== MannerDecision.NOT
