import type { Problem } from '../graph/problem.ts'
import { useSay } from '../session/locale.ts'
import { common } from '../text/every-page.ts'
import { timeText } from './numbers.ts'

interface ProblemNoteProps {
  readonly problem: Problem
  readonly onRetry: () => void
}

/** What is wrong, since when, and what to do. */
export const ProblemNote = ({ problem, onRetry }: ProblemNoteProps) => {
  const say = useSay()
  const { kind, message, since } = problem
  const text = {
    unreachable: () => say(common.unreachable, timeText(since)),
    notForYou: () => say(common.notForYou),
    partly: () => say(common.partly),
    refused: () => say(common.refused),
  }[kind]()
  const details = kind === 'refused' || kind === 'partly' ? message : ''
  return (
    <div class={['problem', kind]} role={kind === 'unreachable' ? 'alert' : 'note'}>
      <p>
        {text} {details}
      </p>
      {kind !== 'notForYou' && (
        <button type="button" onClick={onRetry}>
          {say(common.retry)}
        </button>
      )}
    </div>
  )
}
