import { useSay } from '../../session/locale.ts'
import { workTexts as texts } from '../../text/work.ts'
import { formTexts } from '../../text/work-forms.ts'
import { AcknowledgeForm } from '../../work/forms/acknowledge-form.tsx'
import { type AssignmentFormProps, isOpen } from '../../work/forms/assignment.ts'
import { ExtensionForm } from '../../work/forms/extension-form.tsx'
import { PlanForm } from '../../work/forms/plan-form.tsx'
import { ReportForm } from '../../work/forms/report-form.tsx'

/** What a reporter can do in the state of the assignment. */
export const UnitForms = (props: AssignmentFormProps) => {
  const say = useSay()
  const { assignment } = props
  const { state, dueOn, submissions, extensions } = assignment
  if (state === 'NOT_STARTED') return <AcknowledgeForm {...props} />
  if (state === 'SUBMITTED') return <p class="note">{say(texts.waitsForReview)}</p>
  if (!isOpen(assignment)) return <p class="note">{say(texts.nothingHere)}</p>
  const [last] = submissions
  // One request waits at a time.
  const isRequested = extensions.some(({ status }) => status === 'REQUESTED')
  return (
    <div class="forms">
      {last?.status === 'RETURNED' && (
        <div class="problem">
          <p>
            <strong>{say(texts.returnedBecause)}</strong> {last.reviewRemark}
          </p>
        </div>
      )}
      <ReportForm {...props} />
      <details class="more-form">
        <summary>{say(formTexts.planTitle)}</summary>
        <PlanForm {...props} />
      </details>
      {dueOn !== null && !isRequested && (
        <details class="more-form">
          <summary>{say(formTexts.extensionTitle)}</summary>
          <ExtensionForm {...props} />
        </details>
      )}
    </div>
  )
}
