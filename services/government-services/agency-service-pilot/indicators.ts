import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { AgencyServicePilot } from './agency-service-pilot.ts'

/** Comprehensive windows, informing: pilots with handled cases. */
export const agencyServicesUsed = indicator(AgencyServicePilot, {
  name: 'agencyServicesUsed',
  topic: 'government-services.comprehensiveWindows',
  label: indicatorLabel('Pilots of agency service that are used', '已有辦件的代辦服務試點'),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ startedOn }) => startedOn,
  counts: () => true,
  meets: ({ cases }) => (cases ?? 0) > 0,
})
