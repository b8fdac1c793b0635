import { dayOf } from '../../kit/calendar/index.ts'
import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { CoHandlerOpinion } from './co-handler-opinion.ts'

/** Task 4, informing: the clock of law from assignment to the written opinion. */
export const coHandlerOpinionsInTime = indicator(CoHandlerOpinion, {
  name: 'coHandlerOpinionsInTime',
  task: 4,
  label: indicatorLabel(
    'Opinions that co-handlers gave within the time of law',
    '協辦單位在法定期限內提出的意見',
  ),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ assignedOn }) => assignedOn,
  counts: ({ givenOn, missedDueDate }) => givenOn !== null || missedDueDate,
  meets: ({ givenOn, dueAt }) => givenOn !== null && (dueAt === null || givenOn <= dayOf(dueAt)),
})
