import { timeText } from '../design/numbers.ts'
import { useSay } from '../session/locale.ts'
import { formTexts as texts } from '../text/work-forms.ts'
import type { Draft } from './use-draft.ts'

/** What this computer keeps of a form, and whether the hub has moved on since. */
export const DraftState = ({ draft }: { draft: Draft }) => {
  const say = useSay()
  const savedAt = draft.savedAt.value
  if (draft.isUnstored.value) return <p class="note">{say(texts.notKept)}</p>
  if (savedAt === undefined) return null
  return (
    <p class="draft-state note">
      <span>
        {say(texts.keptAt, timeText(savedAt))}
        {draft.isOutdated.value && ` ${say(texts.outdated)}`}
      </span>
      <button type="button" onClick={() => draft.discard()}>
        {say(texts.discard)}
      </button>
    </p>
  )
}
