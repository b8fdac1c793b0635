import { useSay } from '../../session/locale.ts'
import { formTexts as texts } from '../../text/work-forms.ts'
import { ActionForm } from '../action-form.tsx'
import { RequestExtension } from '../actions/request-extension.generated.ts'
import type { FormField } from '../form-fields.ts'
import type { AssignmentFormProps } from './assignment.ts'

const fields: readonly FormField[] = [
  { name: 'newDueOn', label: texts.newDueOn, kind: 'day', isRequired: true },
  { name: 'reason', label: texts.reason, kind: 'long', isRequired: true },
]

/** Requests a later due day. */
export const ExtensionForm = ({ assignment, subject, run }: AssignmentFormProps) => {
  const say = useSay()
  const { id: assignmentId, dueOn } = assignment
  return (
    <ActionForm
      owner={{ subject, assignment: assignmentId, form: 'extension' }}
      title={say(texts.extensionTitle)}
      fields={fields}
      start={() => ({ texts: { newDueOn: '', reason: '' }, base: dueOn ?? '' })}
      actions={[
        {
          label: texts.requestExtension,
          done: texts.requested,
          send: ({ newDueOn = '', reason = '' }, requestId) =>
            run(RequestExtension, {
              input: { assignmentId, requestId, newDueOn, reason: reason.trim() },
            }),
        },
      ]}
    />
  )
}
