import { isDoneInTime } from '../../kit/records/index.ts'
import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { CoHandlerOpinion } from './co-handler-opinion.ts'

/** Suggestions and proposals, informing: the statutory period from assignment to written opinion. */
export const coHandlerOpinionsInTime = indicator(CoHandlerOpinion, {
  name: 'coHandlerOpinionsInTime',
  clocks: ['npcCo'],
  topic: 'disclosure.proposals',
  label: indicatorLabel(
    'Opinions that co-handlers gave within the statutory period',
    '協辦單位在法定期限內提出的意見',
  ),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ assignedOn }) => assignedOn,
  counts: ({ givenOn, missedDueDate }) => givenOn !== null || missedDueDate,
  meets: (opinion) => isDoneInTime(opinion.givenOn, opinion),
})
