import type { Roll, Rule } from '../calendar/index.ts'

/** The rule packs that are switched on. */
export interface ActiveRules {
  /** The rule for an event on a day; undefined while the pack is switched off or not valid on that day. */
  ruleOf(id: string, day: string): { readonly rule: Rule; readonly roll: Roll } | undefined
}
