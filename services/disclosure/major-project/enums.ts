import { type ChoiceOf, choices } from '../../kit/records/index.ts'

/** In the order a project goes through them. */
export const ProjectStage = choices('ProjectStage', 'How far a major project is.', {
  APPROVAL: ['It is being approved.', '審批'],
  TENDERING: ['Contracts are being tendered.', '招標投標'],
  CONSTRUCTION: ['It is being built.', '施工'],
  COMPLETED: ['It is completed.', '竣工'],
})
export type ProjectStage = ChoiceOf<typeof ProjectStage>

export const ProjectInformation = choices(
  'ProjectInformation',
  'What is to be disclosed of a major project (閩政辦〔2018〕25號).',
  {
    SERVICE_INFO: ['How to get approval: conditions, papers, time.', '批准服務信息'],
    APPROVAL_RESULT: ['The approvals that were given.', '批准結果信息'],
    TENDER: ['Tenders and who won them.', '招標投標信息'],
    LAND_ACQUISITION: ['The land taken, and compensation.', '徵收土地信息'],
    DESIGN_CHANGE: ['Major changes of the design.', '重大設計變更信息'],
    CONSTRUCTION: ['Who builds, manages and supervises.', '施工有關信息'],
    QUALITY_SAFETY: ['Supervision of quality and safety.', '質量安全監督信息'],
    COMPLETION: ['Acceptance and accounts at completion.', '竣工有關信息'],
  },
)
export type ProjectInformation = ChoiceOf<typeof ProjectInformation>
