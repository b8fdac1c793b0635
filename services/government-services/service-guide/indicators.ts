import {
  startOfYear,
  indicatorLabel,
  eachUnit,
  indicator,
  share,
} from '../../kit/indicators/index.ts'
import { Verdict } from '../../kit/records/index.ts'
import { ServiceGuide } from './service-guide.ts'

/** Service guides: every unit has a published guide. */
export const unitsWithGuide = indicator(ServiceGuide, {
  name: 'unitsWithGuide',
  topic: 'government-services.serviceGuides',
  label: indicatorLabel('Units with a published service guide', '已公佈辦理指南的單位'),
  target: eachUnit.atLeast(1),
  countedOn: startOfYear,
  counts: () => true,
  // Guides entered before the hub required a day of publication have an address only.
  meets: ({ url, verdict }) => url !== null && verdict !== Verdict.REFUTED,
})

/** Service guides, informing: reviewed guides with all elements. */
export const guidesComplete = indicator(ServiceGuide, {
  name: 'guidesComplete',
  topic: 'government-services.serviceGuides',
  label: indicatorLabel('Service guides with all elements', '要素齊全的辦理指南'),
  target: share.atLeast(1),
  informs: true,
  countedOn: startOfYear,
  counts: ({ elementsMissing }) => elementsMissing !== null,
  meets: ({ elementsMissing }) => elementsMissing === 0,
})
