import { type ReferenceCheck, referenceCheck, type RecordRule } from '../../kit/records/index.ts'
import { monthOf, SpotCheckRound } from '../spot-check-round/spot-check-round.ts'
import type { WebsiteCheck } from './website-check.ts'

/** The rule that a website with a veto (單項否決) does not pass. */
export const vetoFails: RecordRule<WebsiteCheck> = {
  field: 'qualified',
  isMet: ({ veto, qualified }) => veto === null || !qualified,
  message: {
    en: '"qualified" cannot be while "veto" is given. Correct one of them.',
    hant: '存在「單項否決」即不合格,請核對。',
    hans: '存在“单项否决”即不合格,请核对。',
  },
}

/** The check that a website check is in the month of its round. */
export const checkedInRoundMonth: ReferenceCheck<WebsiteCheck> = referenceCheck(
  'roundId',
  SpotCheckRound,
  {
    field: 'checkedOn',
    isMet: ({ checkedOn }, round) => checkedOn.startsWith(`${round.year}-${monthOf(round)}-`),
    message: {
      en: '"checkedOn" is not in the month of its spot check. Check both.',
      hant: '「檢查日期」不在該次抽查的月份內,請核對。',
      hans: '“检查日期”不在该次抽查的月份内,请核对。',
    },
  },
)
