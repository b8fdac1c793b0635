import { isPublishedOrOverdue } from '../is-published-or-overdue.ts'
import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished, isPublishedInTime } from '../../kit/records/index.ts'
import { ResourceDisclosure } from './resource-disclosure.ts'

const common = {
  topic: 'disclosure.publicResources',
  informs: true,
  target: share.atLeast(1),
  countedOn: ({ formedOn }: ResourceDisclosure) => formedOn,
  group: ({ stage }: ResourceDisclosure) => stage,
}

/** Public resources, informing: published information, by stage. */
export const resourceStagesPublished = indicator(ResourceDisclosure, {
  ...common,
  name: 'resourceStagesPublished',
  label: indicatorLabel(
    'Information on transactions in public resources that is published',
    '已公開的公共資源配置信息',
  ),
  counts: () => true,
  meets: isPublished,
})

/** Public resources, informing: the statutory period from forming to publication, by stage. */
export const resourceStagesInTime = indicator(ResourceDisclosure, {
  ...common,
  name: 'resourceStagesInTime',
  clocks: ['proactive20'],
  label: indicatorLabel(
    'Information on transactions in public resources published within 20 working days',
    '二十個工作日內公開的公共資源配置信息',
  ),
  counts: isPublishedOrOverdue,
  meets: isPublishedInTime,
})
