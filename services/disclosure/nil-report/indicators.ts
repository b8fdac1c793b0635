import { nilReportsOf } from '../../kit/records/index.ts'
import { DisclosureNilReport } from './nil-report.ts'

export const policiesDeclaredNone = nilReportsOf(DisclosureNilReport, {
  name: 'policiesDeclaredNone',
  topic: 'disclosure.policies',
  matter: 'POLICIES',
  subject: ['policies', '政策文件'],
})

export const publicInterestPoliciesDeclaredNone = nilReportsOf(DisclosureNilReport, {
  name: 'publicInterestPoliciesDeclaredNone',
  topic: 'disclosure.policyExecution',
  matter: 'PUBLIC_INTEREST_POLICIES',
  subject: ['policies of public interest', '涉及公眾利益的政策文件'],
})

export const proposalsDeclaredNone = nilReportsOf(DisclosureNilReport, {
  name: 'proposalsDeclaredNone',
  topic: 'disclosure.proposals',
  matter: 'PROPOSALS',
  subject: ['suggestions or proposals', '主辦的建議提案'],
})

export const randomInspectionsDeclaredNone = nilReportsOf(DisclosureNilReport, {
  name: 'randomInspectionsDeclaredNone',
  topic: 'disclosure.randomInspections',
  matter: 'RANDOM_INSPECTIONS',
  subject: ['matters of random inspection', '隨機抽查事項'],
})

export const majorProjectsDeclaredNone = nilReportsOf(DisclosureNilReport, {
  name: 'majorProjectsDeclaredNone',
  topic: 'disclosure.majorProjects',
  matter: 'MAJOR_PROJECTS',
  subject: ['major projects', '重大建設項目'],
})

export const resourceTransactionsDeclaredNone = nilReportsOf(DisclosureNilReport, {
  name: 'resourceTransactionsDeclaredNone',
  topic: 'disclosure.publicResources',
  matter: 'RESOURCE_TRANSACTIONS',
  subject: ['transactions in public resources', '公共資源交易項目'],
})

export const specialisedPoliciesDeclaredNone = nilReportsOf(DisclosureNilReport, {
  name: 'specialisedPoliciesDeclaredNone',
  topic: 'disclosure.interpretationForms',
  matter: 'SPECIALISED_POLICIES',
  subject: ['specialised policies', '專業性較強的政策'],
})

export const battlePoliciesDeclaredNone = nilReportsOf(DisclosureNilReport, {
  name: 'battlePoliciesDeclaredNone',
  topic: 'disclosure.criticalBattles',
  matter: 'BATTLE_POLICIES',
  subject: ['policies on the critical battles', '三大攻堅戰相關政策'],
})

export const incidentsDeclaredNone = nilReportsOf(DisclosureNilReport, {
  name: 'incidentsDeclaredNone',
  topic: 'disclosure.opinionResponses',
  matter: 'PUBLIC_OPINION_INCIDENTS',
  subject: ['public-opinion incidents', '政務輿情'],
})
