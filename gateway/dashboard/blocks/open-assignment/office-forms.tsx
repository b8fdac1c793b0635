import { useSay } from '../../session/locale.ts'
import { formTexts } from '../../text/work-forms.ts'
import { workTexts as texts } from '../../text/work.ts'
import type { AssignmentFormProps } from '../../work/forms/assignment.ts'
import { CloseForm } from '../../work/forms/close-form.tsx'
import { ExtensionDecision } from '../../work/forms/extension-decision.tsx'
import { ReminderForm } from '../../work/forms/reminder-form.tsx'
import { ReviewForms } from '../../work/forms/review-forms.tsx'

/** States in which nothing is left to remind a unit of. */
const ended = ['CLOSED', 'NOT_APPLICABLE', 'NOT_TRIGGERED']

/** What a reviewer or supervisor can do in the state of the assignment. */
export const OfficeForms = (props: AssignmentFormProps) => {
  const say = useSay()
  const { state, percentage, submissions, extensions } = props.assignment
  const waiting = submissions.find(({ status }) => status === 'SUBMITTED')
  const requested = extensions.find(({ status }) => status === 'REQUESTED')
  if (state === 'WITHDRAWN' || (ended.includes(state) && !waiting))
    return <p class="note">{say(texts.nothingHere)}</p>
  return (
    <div class="forms">
      {waiting && <ReviewForms {...props} report={waiting} />}
      {requested && <ExtensionDecision {...props} extensionId={requested.id} />}
      {state === 'ACCEPTED' && percentage === 100 && <CloseForm {...props} />}
      {!ended.includes(state) && (
        <details class="more-form" open={!waiting && !requested && state !== 'ACCEPTED'}>
          <summary>{say(formTexts.reminderTitle)}</summary>
          <ReminderForm {...props} />
        </details>
      )}
    </div>
  )
}
