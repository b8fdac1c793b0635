import { parseRule, type Rule } from '../calendar/index.ts'
import type { RecordType } from '../records/index.ts'

const units: Readonly<Record<Exclude<Rule['kind'], 'FIXED_DATE'>, readonly [string, string]>> = {
  WORKING_DAYS: ['working day(s)', '個工作日'],
  CALENDAR_DAYS: ['calendar day(s)', '日'],
  MONTHS: ['month(s)', '個月'],
  HOURS: ['hour(s)', '小時'],
}

/** The clock of a record type in words: when its records fall due; undefined if it has none. */
export const clockPhrase = ({ clock, fields }: RecordType) => {
  if (!clock) return undefined
  const labelOf = (name: string): string =>
    fields.find(({ property }) => property === name)?.label ?? name
  const { rule, from, until, recurs = false } = clock
  const [en, hant] = rulePhrase(rule)
  return {
    from,
    until,
    recurs,
    ...(typeof rule === 'string' && { rule }),
    en: `${en} after \`${from}\`, unless \`${until}\` is set before${recurs ? '; starts again each time it is met' : ''}.`,
    hant: `自「${labelOf(from)}」起${hant},至「${labelOf(until)}」為止${recurs ? ';每次辦結後重新起算' : ''}。`,
  }
}

const rulePhrase = (rule: unknown): readonly [en: string, hant: string] => {
  if (typeof rule !== 'string') return ['A time that depends on the record', '的期限依紀錄內容而定']
  const parsed = parseRule(rule)
  if (!parsed) return [`The time of the rule pack \`${rule}\``, `按規則包 ${rule} 計算`]
  if (parsed.kind === 'FIXED_DATE') return [`On ${parsed.day}`, `${parsed.day} 到期`]
  const [en, hant] = units[parsed.kind]
  if (parsed.count === 0) return ['By the end of the same day', '當日']
  return [`${parsed.count} ${en}`, `${parsed.count}${hant}`]
}
