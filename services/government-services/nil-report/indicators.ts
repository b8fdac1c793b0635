import { nilReportsOf } from '../../kit/records/index.ts'
import { ServiceNilReport } from './nil-report.ts'

export const dataDeclaredNone = nilReportsOf(ServiceNilReport, {
  name: 'dataDeclaredNone',
  topic: 'government-services.dataSharing',
  matter: 'DATA',
  subject: ['shareable government data', '可共享的政務數據'],
})

export const approvalsDeclaredNone = nilReportsOf(ServiceNilReport, {
  name: 'approvalsDeclaredNone',
  topic: 'government-services.serviceStandards',
  matter: 'APPROVALS',
  subject: ['approval services', '審批服務事項'],
})

export const pilotsDeclaredNone = nilReportsOf(ServiceNilReport, {
  name: 'pilotsDeclaredNone',
  topic: 'government-services.serviceStandards',
  matter: 'PILOTS',
  subject: ['pilots of standardised services', '標準化試點'],
})

export const certificatesDeclaredNone = nilReportsOf(ServiceNilReport, {
  name: 'certificatesDeclaredNone',
  topic: 'government-services.certificates',
  matter: 'CERTIFICATES',
  subject: ['required certificates and proofs', '證照證明材料'],
})

export const reformMeasuresDeclaredNone = nilReportsOf(ServiceNilReport, {
  name: 'reformMeasuresDeclaredNone',
  topic: 'government-services.certificates',
  matter: 'REFORM_MEASURES',
  subject: ['reform measures', '「放管服」改革舉措'],
})

export const powersDeclaredNone = nilReportsOf(ServiceNilReport, {
  name: 'powersDeclaredNone',
  topic: 'government-services.powerItems',
  matter: 'POWERS',
  subject: ['power items', '權責事項'],
})
