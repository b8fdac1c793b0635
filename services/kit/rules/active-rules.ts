import type { Roll, Rule } from '../calendar/index.ts'

/** The clocks of law that are switched on. */
export interface ActiveRules {
  /** The rule in force for an event on a day; undefined while the pack is off, or not yet or no longer valid. */
  ruleOf(id: string, on: string): { readonly rule: Rule; readonly roll: Roll } | undefined
}
