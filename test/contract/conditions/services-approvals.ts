import { example, type Examples } from './example.ts'

const published = { publishedOn: '2018-06-05', url: 'https://www.example.cn/1.html' }
const moment = (day: string) => new Date(`${day}T09:00:00+08:00`)
const measure = { ...published, progress: 'In four districts.', resultSummary: 'Nine days less.' }
const change = { approvalCompletedAt: moment('2018-06-04'), dueAt: moment('2018-06-05') }
const listed = { inListSystemOn: '2018-06-01' }
const same = { channelVersion: '3', libraryVersion: '3' }
const binding = (group: string) => {
  const [channel, library] = group.split(' ')
  return { ...same, channel, library }
}

/** Examples of the conditions on reform, guides and items from one source. */
export const approvalExamples: Examples = {
  reformMeasuresPublished: example(
    ['a published measure', published],
    ['a measure that nobody published', {}],
  ),
  unitsWithReformResults: example(
    ['a published measure with progress and results', measure],
    ['a published measure without results', { ...measure, resultSummary: null }],
  ),
  certificateListsPublished: example(
    ['a published list with items', { ...published, compiledOn: '2018-05-02', itemCount: 3 }],
    ['a published list without any item', published],
  ),
  unitsWithCertificateList: example(
    ['a published list with items', { ...published, compiledOn: '2018-05-02', itemCount: 3 }],
    ['a list with items that nobody published', { itemCount: 3 }],
  ),
  baselessProofsCancelled: example(
    ['a proof without legal basis, cancelled', { decision: 'CANCEL' }],
    ['one that is retained', { decision: 'KEEP' }],
  ),
  proofsReviewed: example(
    ['a reviewed proof', { decision: 'KEEP', legalBasis: 'Property Law, article 10' }],
    ['a proof without a decision', {}],
  ),
  guideChangesPublishedInTime: example(
    ['a change published by its due moment', { ...change, publishedAt: moment('2018-06-05') }],
    ['a change published a day late', { ...change, publishedAt: moment('2018-06-06') }],
  ),
  unitsWithGuide: example(['a published guide', published], ['a guide without an address', {}]),
  extraRequirementsRemoved: example(
    ['a requirement outside the guide that ended', { outcome: 'CONFIRMED', fixedOn: '2018-06-09' }],
    ['a report that nobody examined', {}],
  ),
  powerItemsInListSystem: example(
    ['an item in the list system', listed],
    ['an item that is not', {}],
  ),
  unitsWithPowersInListSystem: example(
    ['an item in the list system', listed],
    ['an item that is not', {}],
  ),
  cityPowersInListSystem: example(
    ['an item of the city in the system', { ...listed, level: 'CITY' }],
    ['an item of a county', { ...listed, level: 'COUNTY' }],
  ),
  countyPowersInListSystem: example(
    ['items of the county and of townships in the system', (level) => ({ ...listed, level })],
    ['items of the county alone', { ...listed, level: 'COUNTY' }],
  ),
  bindingsOfOneVersion: example(
    ['an item shown in the version of its library', same],
    ['one shown in another version', { ...same, channelVersion: '2' }],
  ),
  cityChannelsOnLibraries: example(
    ['both channels of the city on all three libraries', binding],
    ['the app of the city on one library', binding('CITY_APP ITEM')],
  ),
  provincialChannelsOnLibraries: example(
    ['both channels of the province on all three libraries', binding],
    ['the online hall on one library', binding('HALL ITEM')],
  ),
  guideInspectionsConcluded: example(
    ['a concluded check', { inspectedOn: '2018-06-04', concludedOn: '2018-06-05' }],
    ['a check that is not concluded', {}],
  ),
  guideFindingsVerified: example(
    ['a fault verified as rectified', { rectifiedOn: '2018-06-09', verifiedOn: '2018-06-11' }],
    ['a fault that the unit calls rectified', { rectifiedOn: '2018-06-09' }],
  ),
}
