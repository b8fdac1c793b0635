import { percent } from '../../design/numbers.ts'
import type { Say } from '../../session/locale.ts'
import { taskTexts as texts } from '../../text/task.ts'
import type { TaskConditionsQuery } from './task-conditions.generated.ts'

type Task = NonNullable<TaskConditionsQuery['task']>
export type Condition = NonNullable<NonNullable<Task['proof']>['conditions']>[number]

/** The target of a condition in words. */
export const targetText = ({ target }: Condition['indicator'], say: Say): string => {
  const { share, eachUnit, most, groups } = target
  return [
    share && say(texts.targetShare, percent(share)),
    eachUnit !== null && say(texts.targetEachUnit, eachUnit),
    most !== null && say(texts.targetMost, most),
    groups.join(', '),
  ]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' · ')
}
