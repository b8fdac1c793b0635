import { isDoneInTime, orNone } from '../../kit/records/index.ts'
import {
  startOfYear,
  indicatorLabel,
  eachGroup,
  eachUnit,
  indicator,
  share,
} from '../../kit/indicators/index.ts'
import { institutionsDeclaredNone } from '../nil-report/indicators.ts'
import { ReportSection, SectionOf } from './report-section.ts'

const topic = 'regulations.institutionRules'

/** Disclosure by public institutions: both reports of every unit have a section on the task. */
export const institutionSectionsPresent = indicator(ReportSection, {
  name: 'institutionSectionsPresent',
  topic,
  label: indicatorLabel(
    'Reports with a section on disclosure by public institutions',
    '已載明公共企事業單位信息公開情況的報告',
  ),
  target: eachGroup.of(Object.values(SectionOf)),
  orNone: orNone(institutionsDeclaredNone, 'institutionRulesComplete'),
  countedOn: startOfYear,
  group: ({ report }) => report,
  counts: ({ coversInstitutions }) => coversInstitutions,
  meets: ({ statedOn }) => statedOn !== null,
})

/** Disclosure by public institutions, informing: year reports that had the section by the due date of the notice. */
export const institutionSectionsInTime = indicator(ReportSection, {
  name: 'institutionSectionsInTime',
  topic,
  label: indicatorLabel(
    'Year reports with a section on public institutions in time',
    '按期載明公共企事業單位信息公開情況的全年報告',
  ),
  target: share.atLeast(1),
  informs: true,
  countedOn: startOfYear,
  counts: ({ report, coversInstitutions, statedOn, missedDueDate }) =>
    report === SectionOf.YEAR_REPORT && coversInstitutions && (statedOn !== null || missedDueDate),
  meets: (section) => isDoneInTime(section.statedOn, section),
})

/** Openness lists: the annual disclosure report of every unit states how information on the key fields is disclosed. */
export const keyFieldSectionsPresent = indicator(ReportSection, {
  name: 'keyFieldSectionsPresent',
  topic: 'regulations.opennessLists',
  label: indicatorLabel(
    'Annual disclosure reports with a section on the key fields',
    '已公佈重點領域信息公開情況的年度報告',
  ),
  target: eachUnit.atLeast(1),
  countedOn: startOfYear,
  counts: ({ report }) => report === SectionOf.ANNUAL_DISCLOSURE_REPORT,
  meets: ({ coversKeyFields, statedOn }) => coversKeyFields === true && statedOn !== null,
})
