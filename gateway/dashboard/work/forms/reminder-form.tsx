import { useSay } from '../../session/locale.ts'
import { formTexts as texts } from '../../text/work-forms.ts'
import { ActionForm } from '../action-form.tsx'
import { SendReminder } from '../actions/send-reminder.generated.ts'
import type { FormField } from '../form-fields.ts'
import type { AssignmentFormProps } from './assignment.ts'

const fields: readonly FormField[] = [
  { name: 'text', label: texts.reminderText, kind: 'long', isRequired: true },
]

/** Sends the unit a reminder. */
export const ReminderForm = ({ assignment, subject, run }: AssignmentFormProps) => {
  const say = useSay()
  const { id: assignmentId } = assignment
  return (
    <ActionForm
      owner={{ subject, assignment: assignmentId, form: 'reminder' }}
      title={say(texts.reminderTitle)}
      fields={fields}
      start={() => ({ texts: { text: '' }, base: '' })}
      actions={[
        {
          label: texts.sendReminder,
          done: texts.reminderSent,
          send: ({ text = '' }, requestId) =>
            run(SendReminder, { input: { assignmentId, requestId, text: text.trim() } }),
        },
      ]}
    />
  )
}
