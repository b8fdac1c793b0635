import { startOfYear, indicatorLabel, eachGroup, indicator } from '../../kit/indicators/index.ts'
import { orNone } from '../../kit/records/index.ts'
import { approvalsDeclaredNone } from '../nil-report/indicators.ts'
import { ApprovalStandard, StandardAspect } from './approval-standard.ts'

/** Standards of service items: every unit has a standard in force for each of the six aspects. */
export const aspectsStandardised = indicator(ApprovalStandard, {
  name: 'aspectsStandardised',
  topic: 'government-services.serviceStandards',
  label: indicatorLabel('Aspects of online services with a standard', '已標準化的網上辦事服務方面'),
  target: eachGroup.of(Object.values(StandardAspect)),
  orNone: orNone(approvalsDeclaredNone, 'serviceItemsClassified'),
  countedOn: startOfYear,
  counts: ({ repealedOn }) => repealedOn === null,
  meets: ({ repealedOn }) => repealedOn === null,
  group: ({ aspect }) => aspect,
})
