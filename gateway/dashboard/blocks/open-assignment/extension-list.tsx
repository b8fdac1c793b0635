import { dayOf, dayText } from '../../design/numbers.ts'
import { useLocale, useSay } from '../../session/locale.ts'
import { workTexts as texts } from '../../text/work.ts'
import type { OpenedAssignment } from '../../work/forms/assignment.ts'

/** The requests for a later due day and what became of them. */
export const ExtensionList = ({ assignment }: { assignment: OpenedAssignment }) => {
  const say = useSay()
  const locale = useLocale()
  const { extensions } = assignment
  if (extensions.length === 0) return null
  return (
    <section aria-label={say(texts.extensions)}>
      <h3>{say(texts.extensions)}</h3>
      <ol class="reminders">
        {extensions.map(({ id, statusLabel, newDueOn, reason, requestedAt, remark }) => (
          <li key={id}>
            <p class="aside">
              <time datetime={requestedAt}>{dayText(dayOf(requestedAt), locale.value)}</time>
              <span>{statusLabel}</span>
              <span>{say(texts.newDueOn, dayText(newDueOn, locale.value))}</span>
            </p>
            <p class="written">{reason}</p>
            {remark !== null && (
              <p class="written">
                {say(texts.remark)} · {remark}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
