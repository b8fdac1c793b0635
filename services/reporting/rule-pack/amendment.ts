import { InvalidInput } from '../../../schema/vocabulary/index.ts'
import { parseRule, ruleProblem } from '../../kit/calendar/index.ts'
import { refuseText } from '../../kit/records/index.ts'
import type { RulePack, RulePackRoll } from './rule-pack.ts'

/** The fields that can be amended. A field left out stays; null removes a first or last day. */
export interface Amendment {
  readonly rule?: string | null
  readonly roll?: RulePackRoll | null
  readonly authority?: string | null
  readonly validFrom?: string | null
  readonly validTo?: string | null
}

/** The changes that an amendment makes; a refusal if the rule is invalid or nothing would change. */
export const amendmentChanges = (
  pack: RulePack,
  amendment: Amendment,
): Partial<RulePack> | InvalidInput => {
  const { validFrom = pack.validFrom, validTo = pack.validTo } = amendment
  const after = {
    rule: amendment.rule?.trim() ?? pack.rule,
    roll: amendment.roll ?? pack.roll,
    authority: amendment.authority ?? pack.authority,
    validFrom,
    validTo,
  }
  if (!parseRule(after.rule)) return invalidRule(after.rule)
  if (validFrom !== null && validTo !== null && validTo < validFrom) return reversedValidity
  const invalid = refuseText('authority', after.authority, 500)
  if (invalid) return invalid
  const before: Readonly<Record<string, unknown>> = { ...pack }
  const set = Object.fromEntries(
    Object.entries(after).filter(([name, value]) => before[name] !== value),
  )
  return Object.keys(set).length > 0 ? set : unchanged
}

const invalidRule = (rule: string): InvalidInput =>
  new InvalidInput('rule', {
    en: ruleProblem(rule),
    hant: `「${rule}」不是期限規則:請填寫日期(2018-10-31),或自事件起算的時間:P2WD(工作日)、P20D(日)、P3M(月)、PT5H(小時)。`,
    hans: `“${rule}”不是期限规则:请填写日期(2018-10-31),或自事件起算的时间:P2WD(工作日)、P20D(日)、P3M(月)、PT5H(小时)。`,
  })

const reversedValidity = new InvalidInput('validTo', {
  en: '"validTo" is before "validFrom". Give a day on or after it.',
  hant: '「失效日」早於「生效日」,請填寫不早於生效日的日期。',
  hans: '“失效日”早于“生效日”,请填写不早于生效日的日期。',
})

const unchanged = new InvalidInput('rule', {
  en: 'The rule pack has these values already. Give the values to change.',
  hant: '此規則已是如此,請填寫要變更的內容。',
  hans: '此规则已是如此,请填写要变更的内容。',
})
