import { endOfDay, isDay, isInstant, startOfDay } from '../calendar/index.ts'
import { localized } from '../../../schema/vocabulary/language/localized.ts'
import type { ViewColumn } from './view.ts'
import { ViewRefused } from './view-refused.ts'

/** A condition on a column: one of these values, or a range with both ends included. */
export interface Condition {
  readonly column: ViewColumn
  readonly operator: '=' | '>=' | '<='
  /** As the database compares them; null stands for no value. */
  readonly values: readonly (string | number | null)[]
}

export type Operator = Condition['operator']

/** Values of one condition. */
const maxValues = 100
const maxCharacters = 500

/** Whether a column can be compared in this way. */
export const isComparable = ({ kind }: ViewColumn, operator: Operator): boolean => {
  if (kind === 'json') return false
  if (kind === 'dateTime') return operator !== '='
  return operator === '=' || kind === 'date' || kind === 'integer'
}

/** Reads the values of a condition. Throws `ViewRefused`. */
export const conditionOf = (
  column: ViewColumn,
  operator: Operator,
  parameter: string,
  texts: readonly string[],
): Condition => {
  if (texts.length > maxValues)
    throw new ViewRefused(
      localized(
        `"${parameter}" has more than ${maxValues} values.`,
        `「${parameter}」的值超過 ${maxValues} 個,請減少。`,
      ),
    )
  return {
    column,
    operator,
    values: texts.map((text) => valueOf(column, operator, parameter, text)),
  }
}

const valueOf = (
  { kind }: ViewColumn,
  operator: Operator,
  parameter: string,
  text: string,
): string | number | null => {
  if (text === '' && operator === '=') return null
  if (text.length > maxCharacters)
    throw new ViewRefused(
      localized(
        `"${parameter}" has more than ${maxCharacters} characters.`,
        `「${parameter}」超過 ${maxCharacters} 個字符,請縮短。`,
      ),
    )
  switch (kind) {
    case 'integer':
      if (/^-?\d{1,15}$/.test(text)) return Number(text)
      throw new ViewRefused(
        localized(
          `"${parameter}" must be a whole number, e.g. ${parameter}=3.`,
          `「${parameter}」須為整數,例如 ${parameter}=3。`,
        ),
      )
    case 'boolean':
      if (text === 'true' || text === 'false') return text === 'true' ? 1 : 0
      throw new ViewRefused(
        localized(`"${parameter}" must be true or false.`, `「${parameter}」須為 true 或 false。`),
      )
    case 'date':
      if (isDay(text)) return text
      throw new ViewRefused(
        localized(
          `"${parameter}" must be a day, e.g. ${parameter}=2018-10-29.`,
          `「${parameter}」須為日期,例如 ${parameter}=2018-10-29。`,
        ),
      )
    case 'dateTime':
      return momentOf(operator, parameter, text)
    default:
      return text
  }
}

/** A day means all of it, in Asia/Shanghai. */
const momentOf = (operator: Operator, parameter: string, text: string): string => {
  const edge = operator === '>=' ? startOfDay : endOfDay
  if (isDay(text)) return stored(edge(text))
  if (iso.test(text) && isInstant(new Date(text))) return stored(new Date(text))
  throw new ViewRefused(
    localized(
      `"${parameter}" must be a day or a moment, e.g. ${parameter}=2018-10-29 or ${parameter}=2018-10-29T01:00:00Z.`,
      `「${parameter}」須為日期或時間,例如 ${parameter}=2018-10-29 或 ${parameter}=2018-10-29T01:00:00Z。`,
    ),
  )
}

const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/

/** As both databases store and compare moments. */
const stored = (moment: Date): string => moment.toISOString().replace('T', ' ').replace('Z', '')
