import { useSay } from '../../session/locale.ts'
import { formTexts as texts } from '../../text/work-forms.ts'
import { ActionForm } from '../action-form.tsx'
import { AcknowledgeAssignment } from '../actions/acknowledge.generated.ts'
import { type AssignmentFormProps, baseOf } from './assignment.ts'

/** Acknowledges an assignment. */
export const AcknowledgeForm = ({ assignment, subject, run }: AssignmentFormProps) => {
  const say = useSay()
  const { id: assignmentId } = assignment
  return (
    <ActionForm
      owner={{ subject, assignment: assignmentId, form: 'acknowledge' }}
      title={say(texts.acknowledge)}
      fields={[]}
      start={() => ({ texts: {}, base: baseOf(assignment) })}
      actions={[
        {
          label: texts.acknowledge,
          done: texts.acknowledged,
          send: (_, requestId) =>
            run(AcknowledgeAssignment, { input: { assignmentId, requestId } }),
        },
      ]}
    />
  )
}
