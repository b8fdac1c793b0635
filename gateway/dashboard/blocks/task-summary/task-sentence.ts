import type { Say } from '../../session/locale.ts'
import { taskTexts as texts } from '../../text/task.ts'
import type { TaskSummaryQuery } from './task-summary.generated.ts'

type Task = NonNullable<TaskSummaryQuery['task']>

/** How the task stands in a sentence: closed and late units, and what the records prove. */
export const taskSentence = ({ progress, proof }: Task, say: Say): string =>
  [
    say(texts.unitsClosed, progress.closed, progress.total),
    say(texts.unitsLate, progress.late),
    ...(proof?.rollUp
      ? [say(texts.rollUp, proof.rollUp.units.numerator, proof.rollUp.units.denominator)]
      : []),
    ...(proof?.met ? [say(texts.conditionsMet, proof.met.numerator, proof.met.denominator)] : []),
  ].join(' · ')
