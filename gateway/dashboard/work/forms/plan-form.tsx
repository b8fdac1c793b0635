import { useSay } from '../../session/locale.ts'
import { formTexts as texts } from '../../text/work-forms.ts'
import { ActionForm } from '../action-form.tsx'
import { FilePlan } from '../actions/file-plan.generated.ts'
import type { FormField } from '../form-fields.ts'
import { linksOf, textsOfLinks } from '../links.ts'
import { type AssignmentFormProps } from './assignment.ts'

const fields: readonly FormField[] = [
  { name: 'text', label: texts.planText, kind: 'long', isRequired: true },
  {
    name: 'publication',
    label: texts.publication,
    hint: texts.publicationHint,
    kind: 'links',
    maximum: 1,
  },
]

/** Files the plan of the unit, or another one in its place. */
export const PlanForm = ({ assignment, subject, run }: AssignmentFormProps) => {
  const say = useSay()
  const { id: assignmentId, plan } = assignment
  return (
    <ActionForm
      owner={{ subject, assignment: assignmentId, form: 'plan' }}
      title={say(texts.planTitle)}
      fields={fields}
      start={() => ({
        texts: {
          text: plan?.text ?? '',
          ...textsOfLinks('publication', plan?.publication ? [plan.publication] : []),
        },
        base: plan?.id ?? '',
      })}
      actions={[
        {
          label: plan ? texts.replacePlan : texts.filePlan,
          done: texts.planFiled,
          keepsTexts: true,
          send: (form, requestId) => {
            const [publication = null] = linksOf('publication', form)
            const text = (form['text'] ?? '').trim()
            return run(FilePlan, { input: { assignmentId, requestId, text, publication } })
          },
        },
      ]}
    />
  )
}
