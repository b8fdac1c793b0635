import { startOfYear, indicatorLabel, eachGroup, indicator } from '../../kit/indicators/index.ts'
import { GazetteDistributionPoint, GazettePlace } from './gazette-distribution-point.ts'

/** Task 35, informing: free copies of the province’s and of each city’s gazette reach all four kinds of place. */
export const gazettePlacesServed = indicator(GazetteDistributionPoint, {
  name: 'gazettePlacesServed',
  task: 35,
  label: indicatorLabel(
    'Kinds of place that get free copies of the gazette',
    '已贈閱公報的場所類型',
  ),
  target: eachGroup.of(Object.values(GazettePlace), {
    kinds: ['PROVINCE', 'CITY'],
    expectedOrNot: true,
  }),
  informs: true,
  countedOn: startOfYear,
  group: ({ kind }) => kind,
  counts: () => true,
  meets: ({ copies }) => copies > 0,
})
