import type { Context } from '../kit/context.ts'
import { OpennessLists } from './openness-list/openness-lists.ts'

/** What an operation on regulations has at hand. */
export interface Regulations extends Context {
  readonly opennessLists: OpennessLists
}

export const regulationsContext = (base: Context): Regulations => ({
  ...base,
  opennessLists: new OpennessLists(base),
})
