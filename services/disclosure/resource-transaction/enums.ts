import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const ResourceField = choices(
  'ResourceField',
  'A field in which public resources are allocated.',
  {
    HOUSING: ['Subsidised housing.', '保障性安居工程'],
    LAND: ['Land use rights.', '國有土地使用權'],
    MINERAL: ['Mining rights.', '礦業權'],
    STATE_ASSETS: ['State-owned assets.', '國有產權'],
    PROCUREMENT: ['Government procurement.', '政府採購'],
    TENDER: ['Tenders for construction.', '工程建設項目招標投標'],
  },
)
export type ResourceField = ChoiceOf<typeof ResourceField>

/** The six kinds of information that the notice names, in the order of the whole process. */
export const TransactionStage = choices('TransactionStage', 'What is told of a transaction.', {
  NOTICE: ['The notice of the transaction.', '交易公告'],
  QUALIFICATION: ['The review of who may take part.', '資格審查信息'],
  PROCESS: ['How it went.', '交易過程信息'],
  RESULT: ['Who got it, and at what price.', '成交信息'],
  PERFORMANCE: ['How the contract is performed.', '履約信息'],
  CHANGE: ['What was changed, or that nothing was.', '變更信息'],
})
export type TransactionStage = ChoiceOf<typeof TransactionStage>
