import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const ResourceField = choices(
  'ResourceField',
  'Field of public-resource allocation (公共資源配置領域).',
  {
    HOUSING: [
      'Subsidised housing (保障性安居工程).',
      '保障性安居工程',
      'Affordable housing projects',
    ],
    LAND: [
      'State-owned land use rights (國有土地使用權).',
      '國有土地使用權',
      'Rights to use state land',
    ],
    MINERAL: ['Mining rights (礦業權).', '礦業權', 'Mining rights'],
    STATE_ASSETS: ['State-owned assets (國有產權).', '國有產權', 'State property rights'],
    PROCUREMENT: ['Government procurement (政府採購).', '政府採購', 'Government procurement'],
    TENDER: [
      'Construction tenders (工程建設項目招標投標).',
      '工程建設項目招標投標',
      'Tenders for construction projects',
    ],
  },
)
export type ResourceField = ChoiceOf<typeof ResourceField>

/** The six stages that the notice names, in the order of the process. */
export const TransactionStage = choices(
  'TransactionStage',
  'Stage of a transaction of which information must be disclosed (信息類別).',
  {
    NOTICE: ['The notice of the transaction (交易公告).', '交易公告', 'Announcement'],
    QUALIFICATION: [
      'The qualification review of the bidders (資格審查信息).',
      '資格審查信息',
      'Qualification review',
    ],
    PROCESS: [
      'The course of the transaction (交易過程信息).',
      '交易過程信息',
      'Transaction process',
    ],
    RESULT: ['The winning bidder and the price (成交信息).', '成交信息', 'Result'],
    PERFORMANCE: [
      'The performance of the contract (履約信息).',
      '履約信息',
      'Performance of the contract',
    ],
    CHANGE: ['Changes, or that there were none (變更信息).', '變更信息', 'Changes'],
  },
)
export type TransactionStage = ChoiceOf<typeof TransactionStage>
