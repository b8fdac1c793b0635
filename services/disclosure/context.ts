import type { Context } from '../kit/context.ts'
import { LeaderInterpretations } from './leader-interpretation/leader-interpretations.ts'

/** What an operation on disclosure has at hand. */
export interface Disclosure extends Context {
  readonly leaderInterpretations: LeaderInterpretations
}

export const disclosureContext = (base: Context): Disclosure => ({
  ...base,
  leaderInterpretations: new LeaderInterpretations(base),
})
