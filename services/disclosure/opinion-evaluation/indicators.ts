import { asks, indicator, share } from '../../kit/indicators/index.ts'
import { isMajor } from '../opinion-event/is-major.ts'
import { OpinionEvent } from '../opinion-event/opinion-event.ts'

/** Task 17: each major event is evaluated. */
export const majorEventsEvaluated = indicator(OpinionEvent, {
  name: 'majorEventsEvaluated',
  task: 17,
  describes: asks(
    'Major events of public opinion that were evaluated',
    '已開展應對效果評估的重大政務輿情',
  ),
  target: share.atLeast(1),
  on: ({ occurredAt }) => occurredAt,
  counts: isMajor,
  meets: ({ evaluatedOn }) => evaluatedOn !== null,
})
