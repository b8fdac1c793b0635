import { type ChoiceOf, choices } from '../../kit/records/index.ts'

/** In the order in which a project passes them. */
export const ProjectStage = choices(
  'ProjectStage',
  'Stage that a major construction project has reached (項目階段).',
  {
    APPROVAL: ['Under approval (審批).', '審批'],
    TENDERING: ['Under tender (招標投標).', '招標投標'],
    CONSTRUCTION: ['Under construction (施工).', '施工'],
    COMPLETED: ['Completed (竣工).', '竣工'],
  },
)
export type ProjectStage = ChoiceOf<typeof ProjectStage>

export const ProjectInformation = choices(
  'ProjectInformation',
  'Category of information that must be disclosed about a major construction project (閩政辦〔2018〕25號).',
  {
    SERVICE_INFO: [
      'Guide to approval: conditions, documents, time limits (批准服務信息).',
      '批准服務信息',
      'Approval service',
    ],
    APPROVAL_RESULT: [
      'Approvals that were granted (批准結果信息).',
      '批准結果信息',
      'Approval result',
    ],
    TENDER: ['Tenders and awards (招標投標信息).', '招標投標信息', 'Tendering'],
    LAND_ACQUISITION: ['Acquired land and compensation (徵收土地信息).', '徵收土地信息'],
    DESIGN_CHANGE: [
      'Major changes of the design (重大設計變更信息).',
      '重大設計變更信息',
      'Major design change',
    ],
    CONSTRUCTION: [
      'Builders, managers and supervisors of the construction (施工有關信息).',
      '施工有關信息',
      'Construction',
    ],
    QUALITY_SAFETY: [
      'Supervision of quality and safety (質量安全監督信息).',
      '質量安全監督信息',
      'Quality and safety supervision',
    ],
    COMPLETION: [
      'Acceptance and accounts at completion (竣工有關信息).',
      '竣工有關信息',
      'Completion',
    ],
  },
)
export type ProjectInformation = ChoiceOf<typeof ProjectInformation>
