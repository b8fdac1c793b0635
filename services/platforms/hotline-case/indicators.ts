import { isDoneInTime } from '../../kit/records/index.ts'
import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { HotlineCase } from './hotline-case.ts'
import { CallerSatisfaction } from './enums.ts'

const common = {
  topic: 'platforms.hotlines',
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ receivedAt }: HotlineCase) => receivedAt,
  group: ({ type }: HotlineCase) => type,
}

/** Government hotlines, informing: cases answered in time, of those answered or overdue. */
export const hotlineCasesAnsweredInTime = indicator(HotlineCase, {
  name: 'hotlineCasesAnsweredInTime',
  clocks: ['hot2'],
  label: indicatorLabel('Cases of 12345 answered in time', '按時答覆的12345工單'),
  counts: ({ repliedAt, missedDueDate }) => repliedAt !== null || missedDueDate,
  meets: (hotlineCase) => isDoneInTime(hotlineCase.repliedAt, hotlineCase),
  ...common,
})

/** Government hotlines, informing: satisfied callers, of those who stated it. */
export const hotlineCallersSatisfied = indicator(HotlineCase, {
  name: 'hotlineCallersSatisfied',
  label: indicatorLabel('Callers of 12345 satisfied or mostly satisfied', '滿意或基本滿意的來電人'),
  counts: ({ satisfaction }) => satisfaction !== null,
  meets: ({ satisfaction }) => satisfaction !== CallerSatisfaction.UNSATISFIED,
  ...common,
})
