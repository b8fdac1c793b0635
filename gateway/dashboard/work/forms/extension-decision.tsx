import { useSay } from '../../session/locale.ts'
import { formTexts as texts } from '../../text/work-forms.ts'
import { ActionForm } from '../action-form.tsx'
import { GrantExtension } from '../actions/grant-extension.generated.ts'
import { RefuseExtension } from '../actions/refuse-extension.generated.ts'
import type { FormField } from '../form-fields.ts'
import type { AssignmentFormProps } from './assignment.ts'

const reason: readonly FormField[] = [
  { name: 'reason', label: texts.reason, kind: 'long', isRequired: true },
]

/** Grants a request for a later due day, or refuses it with a reason. */
export const ExtensionDecision = ({
  assignment,
  subject,
  run,
  extensionId,
}: AssignmentFormProps & { extensionId: string }) => {
  const say = useSay()
  const owner = (form: string) => ({ subject, assignment: assignment.id, form })
  return (
    <div class="side-by-side">
      <ActionForm
        key={`grant ${extensionId}`}
        owner={owner('grant')}
        title={say(texts.grantTitle)}
        fields={[]}
        start={() => ({ texts: {}, base: extensionId })}
        actions={[
          {
            label: texts.grant,
            done: texts.granted,
            send: (_, requestId) => run(GrantExtension, { input: { extensionId, requestId } }),
          },
        ]}
      />
      <ActionForm
        key={`refuse ${extensionId}`}
        owner={owner('refuse')}
        title={say(texts.refuseTitle)}
        fields={reason}
        start={() => ({ texts: { reason: '' }, base: extensionId })}
        actions={[
          {
            label: texts.refuse,
            done: texts.refused,
            send: (form, requestId) =>
              run(RefuseExtension, {
                input: { extensionId, requestId, reason: (form['reason'] ?? '').trim() },
              }),
          },
        ]}
      />
    </div>
  )
}
