import type { Day } from './day.ts'
import type { Wording } from './step-texts.ts'

/** What a step of the explanation does to the due date. */
export type StepEffect = 'START' | 'COUNTED' | 'SKIPPED' | 'PAUSED' | 'ROLLED' | 'EXTENDED' | 'DUE'

/**
 * One step of how a due date came about: the day, what it did, and the count it left behind, in
 * the rule's units (months count in days, hours in whole hours run). Reasons are in English and 繁體.
 */
export interface Step {
  readonly day: Day
  readonly effect: StepEffect
  readonly count: number
  readonly reason: string
  readonly reasonHant: string
}

export const step = (day: Day, effect: StepEffect, count: number, { en, hant }: Wording): Step => ({
  day,
  effect,
  count,
  reason: en,
  reasonHant: hant,
})
