import { dayOf, dayText, timeText } from '../../design/numbers.ts'
import { PageLink } from '../../design/page-link.tsx'
import { StateMark, stateOfLight } from '../../design/state.tsx'
import { useLocale, useSay } from '../../session/locale.ts'
import { provinceTexts } from '../../text/province.ts'
import { workTexts as texts } from '../../text/work.ts'
import type { OpenedAssignment } from '../../work/forms/assignment.ts'

/** The state of an assignment, what is asked, the plan and the reminders. */
export const AssignmentFacts = ({ assignment }: { assignment: OpenedAssignment }) => {
  const say = useSay()
  const locale = useLocale()
  const { unit, task, light, stateLabel, dueOn, workingDaysLeft, percentage } = assignment
  const { plan, reminders } = assignment
  return (
    <div class="facts">
      <p class="aside">
        {light !== null && <StateMark state={stateOfLight(light)} />}
        <span>{stateLabel}</span>
        <PageLink to={`/units/${unit.id}`}>{unit.name}</PageLink>
        <span>
          {dueOn === null ? say(texts.noDueDay) : say(texts.dueOn, dayText(dueOn, locale.value))}
          {workingDaysLeft !== null && ` (${say(provinceTexts.inWorkingDays, workingDaysLeft)})`}
        </span>
        {percentage > 0 && <span>{say(texts.accepted, percentage)}</span>}
      </p>
      {task?.requirement && (
        <details>
          <summary>{say(texts.requirement)}</summary>
          <p>{task.requirement}</p>
        </details>
      )}
      {plan && (
        <details>
          <summary>
            {say(texts.plan)} · {dayText(dayOf(plan.filedAt), locale.value)}
          </summary>
          <p class="written">{plan.text}</p>
        </details>
      )}
      {reminders.length > 0 && (
        <section aria-label={say(texts.remindersReceived)}>
          <h3>{say(texts.remindersReceived)}</h3>
          <ol class="reminders">
            {reminders.map(({ id, text, sentAt }) => (
              <li key={id}>
                <time class="aside" datetime={sentAt}>
                  {dayText(dayOf(sentAt), locale.value)} {timeText(sentAt)}
                </time>
                <p class="written">{text}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
