import { isPublishedOrOverdue } from '../is-published-or-overdue.ts'
import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished, isPublishedInTime } from '../../kit/records/index.ts'
import { isUsable } from './is-usable.ts'
import { PublicWelfareDisclosure } from './public-welfare-disclosure.ts'

const topic = 'disclosure.publicWelfare'

/** Public welfare: every published piece is searchable, verifiable and reusable. */
export const welfareDisclosuresUsable = indicator(PublicWelfareDisclosure, {
  topic,
  name: 'welfareDisclosuresUsable',
  target: share.atLeast(1, { guardedBy: 'welfareFieldsDisclosed' }),
  label: indicatorLabel(
    'Disclosures in public welfare that can be searched, verified and reused',
    '可檢索、可核查、可利用的社會公益信息',
  ),
  countedOn: ({ publishedOn, formedOn }) => publishedOn ?? formedOn,
  counts: isPublished,
  meets: isUsable,
})

/** Public welfare, informing: the statutory period from forming to publication. */
export const welfareDisclosuresInTime = indicator(PublicWelfareDisclosure, {
  topic,
  name: 'welfareDisclosuresInTime',
  target: share.atLeast(1),
  clocks: ['proactive20'],
  label: indicatorLabel(
    'Disclosures in public welfare published within 20 working days',
    '二十個工作日內公開的社會公益信息',
  ),
  informs: true,
  countedOn: ({ formedOn }) => formedOn,
  counts: isPublishedOrOverdue,
  meets: isPublishedInTime,
})
