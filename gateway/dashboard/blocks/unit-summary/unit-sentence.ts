import type { Say } from '../../session/locale.ts'
import { unitTexts as texts } from '../../text/unit.ts'
import type { UnitSummaryQuery } from './unit-summary.generated.ts'

type Unit = NonNullable<UnitSummaryQuery['unit']>

/** How the unit stands in a sentence: late tasks, everything overdue, what is due soon. */
export const unitSentence = ({ progress, overdue }: Unit, say: Say): string =>
  [
    progress.total === 0 ? say(texts.noTasks) : say(texts.lateTasks, progress.late, progress.total),
    say(texts.overdueInAll, overdue.count),
    ...(progress.dueSoon ? [say(texts.dueSoon, progress.dueSoon)] : []),
  ].join(' · ')
