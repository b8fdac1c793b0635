import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const KeyField = choices('KeyField', 'Key field of an openness list (重點領域).', {
  FISCAL: ['Public finance (財政資金).', '財政資金', 'Fiscal funds'],
  RESOURCES: [
    'Allocation of public resources (公共資源配置).',
    '公共資源配置',
    'Allocation of public resources',
  ],
  PROJECTS: ['Major construction projects (重大建設項目).', '重大建設項目'],
  SERVICES: ['Public services (公共服務).', '公共服務'],
  STATE_OWNED: [
    'Operation of state-owned enterprises (國有企業經營).',
    '國有企業經營',
    'State-owned enterprises',
  ],
  ENVIRONMENT: ['Environmental protection (環境保護).', '環境保護'],
  FOOD_DRUG: ['Food and drug safety (食品藥品安全).', '食品藥品安全', 'Food and drug safety'],
  OTHER: ['None of the key fields (其他).', '其他'],
})
export type KeyField = ChoiceOf<typeof KeyField>

/** The seven fields that the notice names. */
export const namedKeyFields = Object.values(KeyField).filter((field) => field !== KeyField.OTHER)

export const OpenStage = choices(
  'OpenStage',
  'One of the five stages of open government (五公開).',
  {
    DECISION: ['Decision-making (決策公開).', '決策公開'],
    EXECUTION: ['Execution (執行公開).', '執行公開'],
    MANAGEMENT: ['Management (管理公開).', '管理公開'],
    SERVICE: ['Services (服務公開).', '服務公開'],
    RESULT: ['Results (結果公開).', '結果公開'],
  },
)
export type OpenStage = ChoiceOf<typeof OpenStage>
