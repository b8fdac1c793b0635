import {
  choice,
  type ChoiceOf,
  choices,
  date,
  notBefore,
  RecordEntity,
  optional,
  type RecordRule,
  recordType,
  reference,
  text,
  UnitRecord,
  code,
} from '../../kit/records/index.ts'
import { GuideInspection } from '../guide-inspection/guide-inspection.ts'

export const GuideFault = choices('GuideFault', 'What is wrong with service information.', {
  INACCURATE: ['It says what is not so.', '不準確'],
  NON_STANDARD: ['It is not written as the standard asks.', '不規範'],
  DIFFERS_FROM_PRACTICE: ['The work is done otherwise.', '與實際工作不一致'],
})
export type GuideFault = ChoiceOf<typeof GuideFault>

@RecordEntity('A fault that a special check found; notice, task 28.', '專項檢查問題')
export class GuideFinding extends UnitRecord {
  @reference(() => GuideInspection, 'The check that found it.', '專項檢查編號')
  guideInspectionId!: string

  @code('Code of the service item.', '事項編碼')
  itemCode!: string

  @choice(GuideFault, 'What is wrong.', '問題類型')
  fault!: GuideFault

  @text('What was found.', '問題描述')
  what!: string

  @date('The day it was found.', '發現日期')
  foundOn!: string

  @date('The day the unit mended it; null until then.', '整改日期', optional)
  rectifiedOn!: string | null

  @date('The day a second look showed that it is mended.', '核驗日期', optional)
  verifiedOn!: string | null
}

const rectifiedFirst: RecordRule<GuideFinding> = {
  field: 'verifiedOn',
  isMet: ({ rectifiedOn, verifiedOn }) => verifiedOn === null || rectifiedOn !== null,
  message: {
    en: 'Only what was mended can be verified. Give "rectifiedOn" first.',
    hant: '整改後方可核驗,請先填寫「整改日期」。',
    hans: '整改后方可核验,请先填写“整改日期”。',
  },
}

export const guideFindings = recordType(GuideFinding, {
  orderBy: ['-foundOn'],
  unitFrom: 'guideInspectionId',
  inverse: { guideInspectionId: 'findings' },
  actions: {
    rectify: {
      description: 'Says that a fault is mended.',
      event: 'rectified',
      input: ['rectifiedOn'],
      ifNull: 'rectifiedOn',
    },
    verify: {
      description: 'Says that a second look showed a fault mended.',
      event: 'verified',
      input: ['verifiedOn'],
      ifNull: 'verifiedOn',
    },
  },
  rules: [
    rectifiedFirst,
    notBefore('rectifiedOn', 'foundOn'),
    notBefore('verifiedOn', 'rectifiedOn'),
  ],
  aggregates: [
    {
      into: 'guideInspectionId',
      set: (findings) => ({
        found: findings.length,
        open: findings.filter(({ verifiedOn }) => verifiedOn === null).length,
      }),
    },
  ],
})
