import { example, type Examples } from './example.ts'

const published = { publishedOn: '2018-06-05', url: 'https://www.example.cn/1.html' }
const moment = (day: string) => new Date(`${day}T09:00:00+08:00`)
const fault = {
  channel: 'FIND_FAULT',
  forwardedAt: moment('2018-06-04'),
  dueAt: moment('2018-06-06'),
}
const settled = {
  ...fault,
  rectifiedAt: moment('2018-06-05'),
  repliedAt: moment('2018-06-05'),
}
const item = { onlineDepth: 'FULL', tripClass: 'NONE' }
const current = { lastAggregatedOn: '2018-05-30' }
const stale = { lastAggregatedOn: '2017-11-09', updateCycle: 'DAILY', missedDueDate: true }

/** Examples of the conditions on online services, standards, data and messages. */
export const onlineServiceExamples: Examples = {
  serviceItemsClassified: example(['a classified item', item], ['an item without a class', {}]),
  serviceItemsListed: example(
    ['a published item', published],
    ['an item that nobody published', item],
  ),
  platformsLinked: example(
    ['a connected platform', { linkedOn: '2018-06-30' }],
    ['one that is not connected', {}],
  ),
  cityPlatformsLinked: example(
    ['each of the five platforms, connected', (platform) => ({ platform, linkedOn: '2018-06-30' })],
    ['the portal alone', { platform: 'PORTAL', linkedOn: '2018-06-30' }],
  ),
  departmentPlatformsLinked: example(
    ["the department's platform, connected", { platform: 'DEPARTMENT', linkedOn: '2018-06-30' }],
    ['its platform, not connected', { platform: 'DEPARTMENT' }],
  ),
  aspectsStandardised: example(
    ['a standard for each of six aspects', (aspect) => ({ aspect })],
    ['a standard for one aspect', { aspect: 'PREMISES' }],
  ),
  pilotsEvaluated: example(
    ['an evaluated pilot', { evaluatedOn: '2018-06-01' }],
    ['a running pilot', {}],
  ),
  unitsWithEvaluatedPilot: example(
    ['an evaluated pilot', { evaluatedOn: '2018-06-01' }],
    ['a running pilot', {}],
  ),
  localStandardsIssued: example(
    ['a mature pilot that became a local standard', { result: 'RIPE', standardOn: '2018-06-01' }],
    ['a mature pilot that became none', { result: 'RIPE' }],
  ),
  pilotLevels: example(
    ['pilots of the province, a city and a county', (level) => ({ level })],
    ['pilots of cities alone', { level: 'CITY' }],
  ),
  catalogueEntriesAggregated: example(
    ['a dataset on a platform', current],
    ['a dataset that was never aggregated', {}],
  ),
  catalogueEntriesInCycle: example(
    ['a dataset updated within its cycle', current],
    ['daily data that were last aggregated eleven months ago', stale],
  ),
  unitsWithDataOnPlatform: example(
    ['a current dataset on a platform', current],
    ['daily data that were last aggregated eleven months ago', stale],
  ),
  departmentsOnProvincialPlatform: example(
    ['a current dataset on the platform of the province', { ...current, platform: 'PROVINCE' }],
    ['one on the platform of a city', { ...current, platform: 'CITY' }],
  ),
  citiesWithDataPlatform: example(
    ['a current dataset on the platform of a city', { ...current, platform: 'CITY' }],
    ['one on the platform of the province', { ...current, platform: 'PROVINCE' }],
  ),
  repeatCollectionsRemoved: example(
    ['a repeated collection that ended', { removedOn: '2018-06-09' }],
    ['one that continues', {}],
  ),
  repliedInTime: example(
    ['a fault rectified and answered within two working days', settled],
    ['a reply that rectified nothing', { ...settled, rectifiedAt: null }],
  ),
  inquiriesReplied: example(
    ['an answered inquiry', { ...fault, channel: 'INQUIRY', repliedAt: moment('2018-06-08') }],
    [
      'an inquiry that is open after two working days',
      { ...fault, channel: 'INQUIRY', missedDueDate: true },
    ],
  ),
  unitsWithDutyOfficer: example(
    ['an officer in charge', { since: '2018-01-02' }],
    ['an officer who left', { until: '2018-03-01' }],
  ),
}
