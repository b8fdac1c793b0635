import { example, type Examples } from './example.ts'

const published = { publishedOn: '2018-06-05', url: 'https://www.example.cn/1.html' }
const dueAt = new Date('2018-06-15T23:59:59.999+08:00')
const batch = { ...published, batch: 1 }
const dimensions = { field: 'A', industry: 'B', department: 'C', theme: 'D', service: 'E' }
const supported = { aaaaRecord: true, reachable: true, contentParity: true }
const active = { openedOn: '2016-03-01', quartersWithPosts: ['Q1', 'Q2'] }
const parallel = { plan: 'PARALLEL', bothNumbers: true, dataShared: true, unifiedSupervision: true }
const pilot = { docsPublished: 2 }
const issue = { paperOn: '2018-06-15', dueAt }
const inStep = { ...issue, publishedOn: '2018-06-15', url: published.url }
const late = { ...issue, publishedOn: '2018-06-16', url: published.url }
const column = { onHomePage: true, hasDirectory: true, hasSearch: true, newMedia: true }

/** Records that meet each condition of the domain, and records that do not. */
export const platformExamples: Examples = {
  websitesQualified: example(
    ['a website that passed its latest check', { qualified: true }],
    ['a website that nobody checked', {}],
  ),
  websitesReported: example(
    ['a website with its annual report', { reportedOn: '2018-01-30' }],
    ['a website without one', {}],
  ),
  websiteSecurityRegulated: example(
    ['rules on safeguards and on the information of users', (aspect) => ({ aspect })],
    ['a rule on safeguards alone', { aspect: 'SAFEGUARDS' }],
  ),
  securityIncidentsResolved: example(
    ['a resolved incident', { resolvedAt: dueAt }],
    ['an open incident', {}],
  ),
  ipv6Ready: example(
    ['a website that fully supports IPv6', supported],
    ['a website that nobody tested', {}],
  ),
  openDataMilestonesReached: example(
    [
      'catalogue, platform and safeguards of the province',
      (kind) => ({ kind, level: 'PROVINCE', reachedOn: '2018-06-01' }),
    ],
    ['the platform of a city', { kind: 'PLATFORM', level: 'CITY', reachedOn: '2018-06-01' }],
  ),
  firstBatchPublished: example(
    ['an open dataset of the first batch', batch],
    ['one that is not open', { batch: 1 }],
  ),
  datasetsWithAllDimensions: example(
    ['a dataset of the first batch classified in five dimensions', { ...batch, ...dimensions }],
    ['one without a theme', { ...batch, ...dimensions, theme: null }],
  ),
  datasetsCleared: example(
    ['an open dataset reviewed before', { ...batch, clearedOn: '2018-06-01' }],
    ['an open dataset that nobody reviewed', batch],
  ),
  accountsActive: example(
    ['an account that posted in each quarter so far', active],
    [
      'one whose last post was in January, three months ago',
      { ...active, quartersWithPosts: ['Q1'], missedDueDate: true },
    ],
  ),
  unitsInterpretingInNewMedia: example(
    ['a period with posts that explain policy', { posts: 9, interpretationPosts: 1 }],
    ['a period without any', { posts: 9 }],
  ),
  unitsServingInNewMedia: example(
    ['a period in which the account offered services', { posts: 9, serviceFunctions: 2 }],
    ['a period in which it offered none', { posts: 9 }],
  ),
  accountsWithoutOpenIssue: example(
    ['a checked account without an issue', { checkedOn: '2018-06-01', faulty: false }],
    ['an account that nobody checked', {}],
  ),
  weakAccountsDecided: example(
    ['a weak account with a decision', { weakSince: '2018-03-01', decidedOn: '2018-04-01' }],
    ['one without a decision', { weakSince: '2018-03-01' }],
  ),
  hotlinesMerged: example(
    ['a merged line', { mergedOn: '2018-06-01' }],
    ['a parallel line that shares no data', { ...parallel, dataShared: false }],
  ),
  citiesWithIntegratedHotlines: example(
    ['a parallel line as the rules require', parallel],
    ['a line that is not merged yet', { plan: 'MERGE' }],
  ),
  provincialPilotsRunning: example(
    ['a pilot of each of the five named departments', (unitId) => ({ unitId })],
    ['a pilot of one of them', { unitId: 'DEPT-DRC' }],
  ),
  cityPilotsSelected: {
    good: { words: 'three pilots', fields: pilot, times: 3 },
    bad: { words: 'six pilots', fields: pilot, times: 6 },
  },
  pilotsPublishing: example(
    ['a pilot with documents in the gazette', pilot],
    ['a pilot without any', {}],
  ),
  gazettesSameDay: example(
    ['an electronic issue of the day of the paper issue', inStep],
    ['an electronic issue of the day after', late],
  ),
  citiesWithElectronicGazette: example(
    ['an electronic issue of the day of the paper issue', inStep],
    ['an electronic issue of the day after', late],
  ),
  gazetteYearsLoaded: example(
    [
      'every issue of every year since 2008 in the database',
      (gazetteYear) => ({ gazetteYear: Number(gazetteYear), issues: 12, issuesLoaded: 12 }),
    ],
    ['one year of them', { gazetteYear: 2018, issues: 12, issuesLoaded: 12 }],
  ),
  gazetteColumnsComplete: example(
    ['a column with all four features', { ...column, checkedOn: '2018-06-20' }],
    ['a column without a search', { ...column, hasSearch: false }],
  ),
}
