import { useSay } from '../../session/locale.ts'
import { formTexts as texts } from '../../text/work-forms.ts'
import { ActionForm } from '../action-form.tsx'
import { SaveDraft } from '../actions/save-draft.generated.ts'
import { SubmitReport } from '../actions/submit-report.generated.ts'
import type { FormField } from '../form-fields.ts'
import { linksOf, textsOfLinks } from '../links.ts'
import type { FormTexts } from '../stored-draft.ts'
import { type AssignmentFormProps, baseOf } from './assignment.ts'

const fields: readonly FormField[] = [
  { name: 'text', label: texts.reportText, kind: 'long', isRequired: true },
  { name: 'percentage', label: texts.percentage, kind: 'percent', isRequired: true },
  { name: 'evidence', label: texts.evidence, hint: texts.evidenceHint, kind: 'links' },
]

/** Reports what the unit has done: a draft in the hub, or for review. It starts from the last report that is not accepted. */
export const ReportForm = ({ assignment, subject, run }: AssignmentFormProps) => {
  const say = useSay()
  const [last] = assignment.submissions
  const start = last && last.status !== 'ACCEPTED' ? last : undefined
  const inputOf = (form: FormTexts, requestId: string) => ({
    input: {
      assignmentId: assignment.id,
      requestId,
      text: (form['text'] ?? '').trim(),
      percentage: Number(form['percentage']),
      evidence: linksOf('evidence', form),
    },
  })
  return (
    <ActionForm
      owner={{ subject, assignment: assignment.id, form: 'report' }}
      title={say(texts.reportTitle)}
      fields={fields}
      start={() => ({
        texts: {
          text: start?.text ?? '',
          percentage: start ? String(start.percentage) : '',
          ...textsOfLinks('evidence', start?.evidence ?? []),
        },
        base: baseOf(assignment),
      })}
      actions={[
        {
          label: texts.submit,
          done: texts.submitted,
          send: (form, id) => run(SubmitReport, inputOf(form, id)),
        },
        {
          label: texts.saveInHub,
          done: texts.savedInHub,
          keepsTexts: true,
          send: (form, id) => run(SaveDraft, inputOf(form, id)),
        },
      ]}
    />
  )
}
