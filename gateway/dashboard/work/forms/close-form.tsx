import { useSay } from '../../session/locale.ts'
import { formTexts as texts } from '../../text/work-forms.ts'
import { ActionForm } from '../action-form.tsx'
import { CloseAssignment } from '../actions/close-assignment.generated.ts'
import { type AssignmentFormProps, baseOf } from './assignment.ts'

/** Closes an assignment whose accepted report states 100 %. */
export const CloseForm = ({ assignment, subject, run }: AssignmentFormProps) => {
  const say = useSay()
  const { id: assignmentId } = assignment
  return (
    <ActionForm
      owner={{ subject, assignment: assignmentId, form: 'close' }}
      title={say(texts.close)}
      fields={[]}
      start={() => ({ texts: {}, base: baseOf(assignment) })}
      actions={[
        {
          label: texts.close,
          done: texts.closed,
          send: (_, requestId) => run(CloseAssignment, { input: { assignmentId, requestId } }),
        },
      ]}
    />
  )
}
