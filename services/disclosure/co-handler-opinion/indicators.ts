import { dayOf } from '../../kit/calendar/index.ts'
import { asks, indicator, share } from '../../kit/indicators/index.ts'
import { CoHandlerOpinion } from './co-handler-opinion.ts'

/** Task 4, informing: the clock of law from assignment to the written opinion. */
export const coHandlerOpinionsInTime = indicator(CoHandlerOpinion, {
  name: 'coHandlerOpinionsInTime',
  task: 4,
  describes: asks(
    'Opinions that co-handlers gave within the time of law',
    '協辦單位在法定期限內提出的意見',
  ),
  target: share.atLeast(1),
  informs: true,
  on: ({ assignedOn }) => assignedOn,
  counts: ({ givenOn, fellDue }) => givenOn !== null || fellDue,
  meets: ({ givenOn, dueAt }) => givenOn !== null && (dueAt === null || givenOn <= dayOf(dueAt)),
})
