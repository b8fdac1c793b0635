import { RollUpPolicy } from '../../kit/indicators/index.ts'
import type { ProgrammeDefinition } from '../programme/programme-definition.ts'
import { DeadlineKind } from '../task/task-parts.ts'
import { mappedTopic } from '../task/mapped-topic.ts'
import { enumValue } from './enum-value.ts'
import notice from './notice-2018-43.json' with { type: 'json' }

/** The programme of notice 閩政辦〔2018〕43號, which ships with the hub. */
export const shippedProgramme = (): ProgrammeDefinition => ({
  ...notice,
  tasks: notice.tasks.map(({ groupCodes, deadlines, rollUp, topics, ...task }) => ({
    ...task,
    ...(rollUp && { rollUp: { ...rollUp, policy: enumValue(RollUpPolicy, rollUp.policy) } }),
    groupIds: groupCodes,
    topics: topics.map(mappedTopic),
    deadlines: deadlines.map((deadline) => ({
      date: null,
      rule: null,
      ...deadline,
      kind: enumValue(DeadlineKind, deadline.kind),
    })),
  })),
  obligations: notice.obligations.map(({ groupCodes, ...obligation }) => ({
    ...obligation,
    groupIds: groupCodes,
  })),
})
