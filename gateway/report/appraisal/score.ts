import type { Ratio } from '../document/content.ts'
import type { ProgressFacts } from '../graph/progress.ts'
import type { AppraisalScheme, SchemeItem } from './scheme.ts'

export interface ItemScore {
  readonly measure: SchemeItem['measure']
  readonly share: Ratio
  /** Undefined where nothing counts. */
  readonly points: number | undefined
  readonly isSmall: boolean
}

export interface UnitScore {
  readonly items: readonly ItemScore[]
  readonly deductions: readonly { readonly count: number; readonly points: number }[]
  /** From 0 to 100; undefined if no item can be scored. */
  readonly score: number | undefined
  /** Whether items that could not be scored were left out. */
  readonly isPartial: boolean
}

/** Scores a unit: points earned of the points of the items that can be scored, scaled to 100, less the deductions, never below 0. */
export const scoreOf = (
  { items, deductions, smallNumber }: AppraisalScheme,
  progress: ProgressFacts,
): UnitScore => {
  const scored = items.map(({ measure, points }) => {
    const share = progress[measure]
    const { numerator, denominator } = share
    const size = sizeOf(measure, share)
    return {
      measure,
      share,
      most: points,
      points: denominator === 0 ? undefined : (points * numerator) / denominator,
      isSmall: denominator > 0 && size < smallNumber,
    }
  })
  const lost = deductions.map(({ counts, points, most }) => ({
    count: progress[counts],
    points: Math.min(most, progress[counts] * points),
  }))
  const possible = sum(scored.map(({ points, most }) => (points === undefined ? 0 : most)))
  const earned = sum(scored.map(({ points = 0 }) => points))
  const all = sum(items.map(({ points }) => points))
  return {
    items: scored.map(({ measure, share, points, isSmall }) => ({
      measure,
      share,
      points,
      isSmall,
    })),
    deductions: lost,
    score:
      possible === 0
        ? undefined
        : Math.max(0, (100 * earned) / possible - sum(lost.map(({ points }) => points))),
    isPartial: possible < all,
  }
}

/** How many things a share is of: claims are of 100 per cent for each assignment. */
const sizeOf = (measure: SchemeItem['measure'], { denominator }: Ratio): number =>
  measure === 'claimed' ? denominator / 100 : denominator

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Ranks from the highest score; equal scores, as printed, share a rank. */
export const ranksOf = (scores: readonly (number | undefined)[]): readonly (number | undefined)[] =>
  scores.map((score) =>
    score === undefined
      ? undefined
      : 1 + scores.filter((other) => other !== undefined && printed(other) > printed(score)).length,
  )

/** A score as it is printed and compared. */
export const printed = (score: number): number => Math.round(score * 10) / 10
