import {
  startOfYear,
  indicatorLabel,
  eachUnit,
  indicator,
  share,
} from '../../kit/indicators/index.ts'
import { orNone } from '../../kit/records/index.ts'
import { majorProjectsDeclaredNone } from '../nil-report/indicators.ts'
import { MajorProject } from './major-project.ts'
import { isDisclosedInTime } from './required-information.ts'

const common = {
  topic: 'disclosure.majorProjects',
  countedOn: startOfYear,
  counts: () => true,
}

/** Major construction projects: all information required of each listed project by now was published in time. */
export const projectsDisclosedInTime = indicator(MajorProject, {
  ...common,
  name: 'projectsDisclosedInTime',
  label: indicatorLabel(
    'Major projects of which everything applicable was published in time',
    '各類應公開信息均已按時公開的重大建設項目',
  ),
  target: share.atLeast(1, { guardedBy: 'unitsWithProjects' }),
  clocks: ['proactive20', 'permit7'],
  meets: isDisclosedInTime,
})

/** Major construction projects: a unit without a project has declared that it has none. */
export const unitsWithProjects = indicator(MajorProject, {
  ...common,
  name: 'unitsWithProjects',
  label: indicatorLabel(
    'Units with major projects on their list, or that declared that they have none',
    '已列出重大建設項目或已作零報告的單位',
  ),
  target: eachUnit.atLeast(1),
  orNone: orNone(majorProjectsDeclaredNone),
  meets: () => true,
})

/** Major construction projects, informing: projects with at least one published piece of information. */
export const projectsWithDisclosure = indicator(MajorProject, {
  ...common,
  name: 'projectsWithDisclosure',
  label: indicatorLabel(
    'Major projects of which some information is published',
    '已有信息公開的重大建設項目',
  ),
  target: share.atLeast(1),
  informs: true,
  meets: ({ publishedPieces }) => (publishedPieces ?? 0) > 0,
})

/** Major construction projects, informing: the condition for projects of high concern, which the notice puts first. */
export const highConcernDisclosedInTime = indicator(MajorProject, {
  ...common,
  name: 'highConcernDisclosedInTime',
  label: indicatorLabel(
    'Major projects of high concern of which everything applicable was published in time',
    '各類應公開信息均已按時公開的社會關注度高的重大建設項目',
  ),
  target: share.atLeast(1),
  informs: true,
  clocks: ['proactive20', 'permit7'],
  counts: ({ highConcern }) => highConcern,
  meets: isDisclosedInTime,
})
