import { nilReportsOf } from '../../kit/records/index.ts'
import { RegulationNilReport } from './nil-report.ts'

export const gapsDeclaredNone = nilReportsOf(RegulationNilReport, {
  name: 'gapsDeclaredNone',
  topic: 'regulations.disclosureRegulation',
  matter: 'GAPS',
  subject: ['gaps in disclosure', '應公開未公開信息'],
})

export const institutionsDeclaredNone = nilReportsOf(RegulationNilReport, {
  name: 'institutionsDeclaredNone',
  topic: 'regulations.institutionRules',
  matter: 'INSTITUTIONS',
  subject: ['public institutions under supervision', '主管的公共企事業單位'],
})
