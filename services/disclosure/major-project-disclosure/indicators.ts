import { isPublishedOrOverdue } from '../is-published-or-overdue.ts'
import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished, isPublishedInTime } from '../../kit/records/index.ts'
import { MajorProjectDisclosure } from './major-project-disclosure.ts'

const common = {
  topic: 'disclosure.majorProjects',
  informs: true,
  target: share.atLeast(1),
  countedOn: ({ formedOn, enteredAt }: MajorProjectDisclosure) => formedOn ?? enteredAt,
}

/** Major construction projects, informing: published information, of what was formed, by category. */
export const projectInformationPublished = indicator(MajorProjectDisclosure, {
  ...common,
  name: 'projectInformationPublished',
  label: indicatorLabel(
    'Information on major projects that is published',
    '已公開的重大建設項目信息',
  ),
  group: ({ kind }) => kind,
  counts: ({ formedOn }) => formedOn !== null,
  meets: isPublished,
})

const inTime = (
  name: string,
  { administrative }: { readonly administrative: boolean },
  ...words: Parameters<typeof indicatorLabel>
) =>
  indicator(MajorProjectDisclosure, {
    ...common,
    name,
    clocks: [administrative ? 'permit7' : 'proactive20'],
    label: indicatorLabel(...words),
    counts: (disclosure) =>
      disclosure.administrativeDecision === administrative && isPublishedOrOverdue(disclosure),
    meets: isPublishedInTime,
  })

/** Major construction projects, informing: the statutory period for information that is neither permit nor penalty. */
export const projectInformationInTime = inTime(
  'projectInformationInTime',
  { administrative: false },
  'Information on major projects published within 20 working days',
  '二十個工作日內公開的重大建設項目信息',
)

/** Major construction projects, informing: the shorter period for permits and penalties. */
export const projectDecisionsInTime = inTime(
  'projectDecisionsInTime',
  { administrative: true },
  'Permits and penalties of major projects published within 7 working days',
  '七個工作日內公開的重大建設項目行政許可和處罰',
)

/** Major construction projects, informing: published information that passed the secrecy review first. */
export const projectInformationReviewed = indicator(MajorProjectDisclosure, {
  ...common,
  name: 'projectInformationReviewed',
  label: indicatorLabel(
    'Published information on major projects that was reviewed for secrecy before',
    '公開前已保密審查的重大建設項目信息',
  ),
  counts: isPublished,
  meets: ({ secrecyReviewedOn, publishedOn }) =>
    secrecyReviewedOn !== null && publishedOn !== null && secrecyReviewedOn <= publishedOn,
})
