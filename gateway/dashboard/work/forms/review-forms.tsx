import { useSay } from '../../session/locale.ts'
import { formTexts as texts } from '../../text/work-forms.ts'
import { ActionForm } from '../action-form.tsx'
import { AcceptReport } from '../actions/accept-report.generated.ts'
import { ReturnReport } from '../actions/return-report.generated.ts'
import type { FormField } from '../form-fields.ts'
import type { AssignmentFormProps, Report } from './assignment.ts'

const remark: readonly FormField[] = [{ name: 'remark', label: texts.remark, kind: 'long' }]
const reason: readonly FormField[] = [
  { name: 'reason', label: texts.returnReason, kind: 'long', isRequired: true },
]

/** Accepts a report, or returns it with a reason. */
export const ReviewForms = ({
  assignment,
  subject,
  run,
  report,
}: AssignmentFormProps & { report: Report }) => {
  const say = useSay()
  const { id: submissionId } = report
  const owner = (form: string) => ({ subject, assignment: assignment.id, form })
  return (
    <div class="side-by-side">
      <ActionForm
        key={`accept ${submissionId}`}
        owner={owner('accept')}
        title={say(texts.acceptTitle)}
        fields={remark}
        start={() => ({ texts: { remark: '' }, base: submissionId })}
        actions={[
          {
            label: texts.accept,
            done: texts.accepted,
            send: (form, requestId) => {
              const written = (form['remark'] ?? '').trim()
              const input = { submissionId, requestId, remark: written === '' ? null : written }
              return run(AcceptReport, { input })
            },
          },
        ]}
      />
      <ActionForm
        key={`return ${submissionId}`}
        owner={owner('return')}
        title={say(texts.returnTitle)}
        fields={reason}
        start={() => ({ texts: { reason: '' }, base: submissionId })}
        actions={[
          {
            label: texts.giveBack,
            done: texts.returned,
            send: (form, requestId) =>
              run(ReturnReport, {
                input: { submissionId, requestId, reason: (form['reason'] ?? '').trim() },
              }),
          },
        ]}
      />
    </div>
  )
}
