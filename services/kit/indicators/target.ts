/** Which units an indicator speaks of. */
export interface UnitScope {
  /** Unit kinds, e.g. `CITY`; all when left out. */
  readonly kinds?: readonly string[]
  /** Also those that are not expected to answer for the task, e.g. the province itself; once anybody is. */
  readonly expectedOrNot?: boolean
  /** A unit is asked together with all below it: whichever of them has the record. */
  readonly withBelow?: boolean
}

/** The province with all below it, asked once: for what one unit does on behalf of all. */
export const provinceAsWhole: UnitScope = {
  kinds: ['PROVINCE'],
  expectedOrNot: true,
  withBelow: true,
}

/** What an indicator must reach. */
export type Target =
  /** At least this share of the records that count. Without any it is met, unless one is needed. */
  | {
      readonly kind: 'SHARE'
      readonly numerator: number
      readonly denominator: number
      readonly needsOne?: boolean
    }
  /** From so many to so many records that meet it in every unit. */
  | {
      readonly kind: 'EACH_UNIT'
      readonly count: number
      readonly most?: number
      readonly among?: UnitScope
    }
  /** At least so many records that meet it in every group of every unit. */
  | {
      readonly kind: 'EACH_GROUP'
      readonly groups: readonly string[]
      readonly count: number
      readonly among?: UnitScope
    }

export const share = {
  /** @param part 1 = all, 0.9 = nine of ten @param needsOne not met while nothing counts */
  atLeast: (part: number, { needsOne = false } = {}): Target => ({
    kind: 'SHARE',
    numerator: Math.round(part * 100),
    denominator: 100,
    needsOne,
  }),
}

export const eachUnit = {
  /** @param among which units, or only their kinds; all that are expected when left out */
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
  /** @param groups every value the indicator's `group` must be found with */
  of: (groups: readonly string[], among: UnitScope = {}, count = 1): Target => ({
    kind: 'EACH_GROUP',
    groups,
    count,
    among,
  }),
}

const isKinds = (among: UnitScope | readonly string[]): among is readonly string[] =>
  Array.isArray(among)
