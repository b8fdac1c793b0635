import { example, type Examples } from './example.ts'

const published = { publishedOn: '2018-06-05', url: 'https://www.example.cn/1.html' }
const reply = { receivedOn: '2018-06-04', dueAt: new Date('2018-06-26T23:59:59.999+08:00') }
const inTime = { compiledOn: '2018-10-31', compileBy: '2018-10-31' }
const complete = { itemCount: 12, requirementsMissing: 0, keyFieldsMissing: 0 }
const ofDepartment = {
  ...inTime,
  kind: 'DEPARTMENT',
  publishedOn: '2018-12-31',
  publishBy: '2018-12-31',
  url: published.url,
}
const release = { ...published, clearedOn: '2018-06-04' }
const methods = {
  level: 'PROVINCE',
  hasAssessment: true,
  hasAppraisal: true,
  hasAccountability: true,
  hasInspection: true,
}
const stated = { statedOn: '2018-12-10' }

/** Records that meet each condition of the domain, and records that do not. */
export const regulationExamples: Examples = {
  transitionMeasuresDone: example(
    ['a finished measure', { doneOn: '2018-06-20' }],
    ['an open measure', {}],
  ),
  disclosureGapsClosed: example(['a gap that was closed', published], ['an open gap', {}]),
  unitsThatReviewedDisclosure: example(['a gap that was closed', published], ['an open gap', {}]),
  requestsRepliedInTime: example(
    ['a reply in time', { ...reply, repliedOn: '2018-06-20' }],
    ['a reply a year later', { ...reply, repliedOn: '2019-06-20', missedDueDate: true }],
  ),
  measuresRevisionStarted: example(
    [
      'a started revision of the provincial measures',
      { rule: 'PROVINCIAL_MEASURES', startedOn: '2018-06-01' },
    ],
    ['a revision of the unit’s own rule', { rule: 'OWN', startedOn: '2018-06-01' }],
  ),
  listsCompiledInTime: example(
    ['a list compiled by the day of the notice', ofDepartment],
    ['a list compiled a day late', { ...ofDepartment, compiledOn: '2018-11-01' }],
  ),
  listsPublishedInTime: example(
    ['a complete list published in time', { ...ofDepartment, ...complete }],
    ['a published list without any item', ofDepartment],
  ),
  keyFieldListCompiledInTime: example(
    ['a list of all key fields, compiled in time', { ...inTime, ...complete, kind: 'KEY_FIELD' }],
    [
      'a list that lacks a key field',
      { ...inTime, ...complete, kind: 'KEY_FIELD', keyFieldsMissing: 1 },
    ],
  ),
  citiesDeployed: example(
    ['a document that starts the list', { deployedOn: '2018-09-03' }],
    ['a document of the programme of the year before', { year: 2017 }],
  ),
  keyFieldSectionsPresent: example(
    [
      'an annual report with a section on key fields',
      { ...stated, report: 'ANNUAL_DISCLOSURE_REPORT', coversKeyFields: true },
    ],
    ['an annual report without one', { ...stated, report: 'ANNUAL_DISCLOSURE_REPORT' }],
  ),
  campaignsWithEvidence: example(
    ['an activity with a published page', published],
    ['an activity without evidence', {}],
  ),
  releaseReviewRuleInForce: example(
    ['a rule in force', {}],
    ['a rule that was revoked', { revokedOn: '2018-03-01' }],
  ),
  releasesReviewed: example(
    ['a release reviewed before', release],
    ['a release that nobody reviewed', published],
  ),
  releasesMasked: example(
    ['a release without unmasked personal data', release],
    ['one with unmasked personal data', { ...release, isUnmasked: true }],
  ),
  sectorsWithCompleteRule: example(
    [
      'a provincial rule with four methods for each of seven sectors',
      (sector) => ({ ...methods, sector }),
    ],
    ['a rule of a city', { ...methods, level: 'CITY', sector: 'EDUCATION' }],
  ),
  departmentsWithCompleteRule: example(
    ['a rule with four methods', methods],
    ['a rule without appraisal', { ...methods, hasAppraisal: false }],
  ),
  institutionSectionsPresent: example(
    ['a section in both reports', (report) => ({ ...stated, report, coversInstitutions: true })],
    [
      'a section in the year report alone',
      { ...stated, report: 'YEAR_REPORT', coversInstitutions: true },
    ],
  ),
  supervisorsWithCatalogue: example(
    ['a department with a catalogue', { catalogueCount: 1 }],
    ['a department without one', {}],
  ),
}
