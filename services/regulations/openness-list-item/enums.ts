import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const KeyField = choices('KeyField', 'The field of work that an entry belongs to.', {
  FISCAL: ['Public money.', '財政資金'],
  RESOURCES: ['The allocation of public resources.', '公共資源配置'],
  PROJECTS: ['Major construction projects.', '重大建設項目'],
  SERVICES: ['Public services.', '公共服務'],
  STATE_OWNED: ['How state-owned enterprises are run.', '國有企業經營'],
  ENVIRONMENT: ['The protection of the environment.', '環境保護'],
  FOOD_DRUG: ['The safety of food and drugs.', '食品藥品安全'],
  OTHER: ['None of the key fields.', '其他'],
})
export type KeyField = ChoiceOf<typeof KeyField>

export const OpenStage = choices('OpenStage', 'The stage of work that is open, of five.', {
  DECISION: ['How it is decided.', '決策公開'],
  EXECUTION: ['How it is carried out.', '執行公開'],
  MANAGEMENT: ['How it is managed.', '管理公開'],
  SERVICE: ['How it serves people.', '服務公開'],
  RESULT: ['What came of it.', '結果公開'],
})
export type OpenStage = ChoiceOf<typeof OpenStage>
