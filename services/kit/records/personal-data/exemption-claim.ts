import { InvalidInput } from '../../../../schema/vocabulary/index.ts'
import { refuseText } from '../input/text.ts'
import { MaskingExemption } from './exemption.ts'

/** Why personal data may be published, as the publisher claims; the log keeps it with the change. */
export interface ExemptionClaim {
  readonly exemption: MaskingExemption
  readonly exemptionReason: string
}

/** The claim in an input; undefined if there is none, a refusal if only the exemption or only the reason is given. */
export const readExemptionClaim = (
  input: Readonly<Record<string, unknown>>,
): ExemptionClaim | InvalidInput | undefined => {
  const exemption = Object.values(MaskingExemption).find((one) => one === input['exemption'])
  const given = input['exemptionReason']
  const exemptionReason = typeof given === 'string' ? given.trim() : ''
  if (!exemption || exemption === MaskingExemption.NONE)
    return exemptionReason ? exemptionMissing : undefined
  if (!exemptionReason) return reasonMissing
  return refuseText('exemptionReason', exemptionReason, 500) ?? { exemption, exemptionReason }
}

const reasonMissing = new InvalidInput('exemptionReason', {
  en: 'An exemption needs its reason: the law or decision that lets these data be shown. Give it.',
  hant: '適用例外情形須說明理由,請填寫所依據的法律或決定。',
  hans: '适用例外情形须说明理由,请填写所依据的法律或决定。',
})

const exemptionMissing = new InvalidInput('exemption', {
  en: 'A reason is given, but no exemption. Say which one it is for, or leave the reason out.',
  hant: '已填理由而未選例外情形,請選擇其一,或刪去理由。',
  hans: '已填理由而未选例外情形,请选择其一,或删去理由。',
})
