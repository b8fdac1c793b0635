import type { LocalizedText } from '../../../schema/vocabulary/index.ts'

/** The units that must reach a target. */
export interface UnitScope {
  /** Unit kinds, e.g. `CITY`; all when left out. */
  readonly kinds?: readonly string[]
  /**
   * Whether units count that need not report on the task, e.g. the province itself, once any unit must. Only units that
   * report and exist at the end of the year count, and the province.
   */
  readonly expectedOrNot?: boolean
  /** Whether records of units below count for a unit. */
  readonly withBelow?: boolean
}

/** The province with all units below it, as one unit: for what one unit does on behalf of all. */
export const provinceAsWhole: UnitScope = {
  kinds: ['PROVINCE'],
  expectedOrNot: true,
  withBelow: true,
}

/** What a share of no records means. */
export type WhenEmpty =
  /** Another condition of the topic, by its name, asks every unit for records: once it is met, the share asks for nothing. */
  | { readonly guardedBy: string }
  /** The notice itself asks for nothing when nothing happens, as these words say; then the share is met. */
  | { readonly nothingAsked: LocalizedText }

/** The target of an indicator. */
export type Target =
  /** At least this share of the records that count. */
  | {
      readonly kind: 'SHARE'
      readonly numerator: number
      readonly denominator: number
      /** What follows from no records; without it they demonstrate nothing. */
      readonly whenEmpty?: WhenEmpty
    }
  /** From `count` to `most` records that meet the condition in every unit. */
  | {
      readonly kind: 'EACH_UNIT'
      readonly count: number
      readonly most?: number
      readonly among?: UnitScope
    }
  /** At least `count` records that meet the condition in every group of every unit. */
  | {
      readonly kind: 'EACH_GROUP'
      readonly groups: readonly string[]
      readonly count: number
      readonly among?: UnitScope
    }

export const share = {
  /** @param part 1: all, 0.9: nine of ten @param whenEmpty what no records mean; that nothing is demonstrated if left out */
  atLeast: (part: number, whenEmpty?: WhenEmpty): Target => ({
    kind: 'SHARE',
    numerator: Math.round(part * 100),
    denominator: 100,
    ...(whenEmpty && { whenEmpty }),
  }),
}

export const eachUnit = {
  /** @param among the units, or only their kinds; all units that must report if left out */
  atLeast: (count: number, among?: UnitScope | readonly string[]): Target => ({
    kind: 'EACH_UNIT',
    count,
    ...(among ? { among: isKinds(among) ? { kinds: among } : among } : {}),
  }),
  atLeastAmong: (count: number, among: UnitScope): Target => ({ kind: 'EACH_UNIT', count, among }),
  between: (count: number, most: number, among: UnitScope = {}): Target => ({
    kind: 'EACH_UNIT',
    count,
    most,
    among,
  }),
}

export const eachGroup = {
  /** @param groups the values of the indicator's `group` that every unit needs records for */
  of: (groups: readonly string[], among: UnitScope = {}, count = 1): Target => ({
    kind: 'EACH_GROUP',
    groups,
    count,
    among,
  }),
}

const isKinds = (among: UnitScope | readonly string[]): among is readonly string[] =>
  Array.isArray(among)
