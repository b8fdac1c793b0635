import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { AgencyServicePilot } from './agency-service-pilot.ts'

/** Task 23, informing: pilots with handled cases. */
export const agencyServicesUsed = indicator(AgencyServicePilot, {
  name: 'agencyServicesUsed',
  task: 23,
  label: indicatorLabel('Pilots of agency service that are used', '已有辦件的代辦服務試點'),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ startedOn }) => startedOn,
  counts: () => true,
  meets: ({ cases }) => (cases ?? 0) > 0,
})
