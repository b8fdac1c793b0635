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

export const GuideFault = choices(
  'GuideFault',
  'Fault in published service information (問題類型).',
  {
    INACCURATE: ['It is inaccurate (不準確).', '不準確'],
    NON_STANDARD: ['It does not follow the standard form (不規範).', '不規範'],
    DIFFERS_FROM_PRACTICE: ['It differs from the practice (與實際工作不一致).', '與實際工作不一致'],
  },
)
export type GuideFault = ChoiceOf<typeof GuideFault>

@RecordEntity(
  'A fault that a special check of service information found (專項檢查問題); 閩政辦〔2018〕43號.',
  '專項檢查問題',
)
export class GuideFinding extends UnitRecord {
  @reference(() => GuideInspection, 'The check that found the fault.', '專項檢查編號')
  guideInspectionId!: string

  @code('Code of the service item (事項編碼).', '事項編碼')
  itemCode!: string

  @choice(GuideFault, 'Kind of the fault.', '問題類型')
  fault!: GuideFault

  @text('Description of the fault; at most 10,000 characters.', '問題描述')
  what!: string

  @date('Day on which it was found.', '發現日期')
  foundOn!: string

  @date('Day on which the unit rectified it (整改); null until then.', '整改日期', optional)
  rectifiedOn!: string | null

  @date(
    'Day on which the rectification was verified (核驗); null until then.',
    '核驗日期',
    optional,
  )
  verifiedOn!: string | null
}

const rectifiedFirst: RecordRule<GuideFinding> = {
  field: 'verifiedOn',
  isMet: ({ rectifiedOn, verifiedOn }) => verifiedOn === null || rectifiedOn !== null,
  message: {
    en: 'Only a rectified fault can be verified. Give "rectifiedOn" first.',
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
      description: 'Records the day on which the unit rectified the fault (整改).',
      event: 'rectified',
      input: ['rectifiedOn'],
      ifNull: 'rectifiedOn',
    },
    verify: {
      description: 'Records the day on which the rectification was verified (核驗).',
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
