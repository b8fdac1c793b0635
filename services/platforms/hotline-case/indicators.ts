import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { HotlineCase } from './hotline-case.ts'
import { CallerSatisfaction } from './enums.ts'

const common = {
  task: 34,
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ receivedAt }: HotlineCase) => receivedAt,
  group: ({ type }: HotlineCase) => type,
}

/** Task 34, informing: every case that was answered, or should have been by now, was answered in time. */
export const hotlineCasesAnsweredInTime = indicator(HotlineCase, {
  name: 'hotlineCasesAnsweredInTime',
  label: indicatorLabel('Cases of 12345 answered in time', '按時答覆的12345工單'),
  counts: ({ repliedAt, missedDueDate }) => repliedAt !== null || missedDueDate,
  meets: ({ repliedAt, dueAt }) => repliedAt !== null && (dueAt === null || repliedAt <= dueAt),
  ...common,
})

/** Task 34, informing: of the callers who said. */
export const hotlineCallersSatisfied = indicator(HotlineCase, {
  name: 'hotlineCallersSatisfied',
  label: indicatorLabel(
    'Callers of 12345 satisfied, at least for the most part',
    '滿意或基本滿意的來電人',
  ),
  counts: ({ satisfaction }) => satisfaction !== null,
  meets: ({ satisfaction }) => satisfaction !== CallerSatisfaction.UNSATISFIED,
  ...common,
})
