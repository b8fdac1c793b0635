import type { Clock, Pause } from './clock.ts'
import type { Day } from './day.ts'
import { type Step, step } from './step.ts'
import { pauseWords } from './step-texts.ts'

/** Where counting got to: the due instant, or the pause that holds it up. */
export type CountResult = CountReached | CountPaused

/** The instant the rule alone gives, before rolling and extensions. */
export interface CountReached {
  readonly paused: false
  readonly dueAt: Date
  readonly count: number
  readonly steps: readonly Step[]
}

/**
 * A clock without a due date, because a pause still runs.
 * `count` units had run when it began on `since`; `why` is the pause's reason.
 */
export interface CountPaused {
  readonly paused: true
  readonly since: Day
  readonly why: string
  readonly count: number
  readonly steps: readonly Step[]
}

export const countPaused = (
  day: Day,
  pause: Pause,
  count: number,
  steps: readonly Step[],
): CountPaused => ({
  paused: true,
  since: pause.from,
  why: pause.why,
  count,
  steps: [...steps, step(day, 'PAUSED', count, pauseWords(pause))],
})

/** The instant a duration runs from. Throws when it was not handed in: a bug of the caller. */
export function anchorOf({ anchor, rule }: Clock): Date {
  if (anchor) return anchor
  throw new TypeError(`A ${rule.kind} clock runs from an event, and no anchor was given`)
}
