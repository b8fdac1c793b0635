import { startOfYear, indicatorLabel, eachGroup, indicator } from '../../kit/indicators/index.ts'
import { GazetteDistributionPoint, GazettePlace } from './gazette-distribution-point.ts'

/** Government gazettes, informing: free copies of the gazettes of province and cities reach all four kinds of places. */
export const gazettePlacesServed = indicator(GazetteDistributionPoint, {
  name: 'gazettePlacesServed',
  topic: 'platforms.gazettes',
  label: indicatorLabel(
    'Kinds of places that receive free copies of the gazette',
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
