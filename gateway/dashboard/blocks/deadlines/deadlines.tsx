import { defineComponent } from 'vue'
import { showBlock } from '../../design/block.tsx'
import { dayText } from '../../design/numbers.ts'
import { PageLink } from '../../design/page-link.tsx'
import { StateShape } from '../../design/state.tsx'
import { useAnswer } from '../../graph/use-answer.ts'
import { useDay } from '../../session/day.ts'
import { useLocale, useSay } from '../../session/locale.ts'
import { provinceTexts as texts } from '../../text/province.ts'
import { deadlineGroups } from './deadline-groups.ts'
import { NextDeadlines } from './deadlines.generated.ts'

/** Days within which a due day is soon, as the hub's lights have it. */
const soon = 3

/** What falls due next? Due days in working days from the day that is shown. */
export const DeadlinesBlock = defineComponent(() => {
  const say = useSay()
  const locale = useLocale()
  const { asOf, shown } = useDay()
  const answer = useAnswer(
    NextDeadlines,
    () => ({ asOf: asOf.value, day: shown.value ?? '' }),
    () => shown.value === undefined,
  )
  return () =>
    showBlock({
      id: 'deadlines',
      title: say(texts.deadlinesTitle),
      answer,
      height: 30,
      isEmpty: ({ assignments }) => assignments.nodes.length === 0,
      emptyText: say(texts.noDeadlines),
      body: ({ assignments: { nodes, totalCount } }) => [
        <ol class="timeline">
          {deadlineGroups(nodes).map(({ day, workingDaysLeft, items }) => (
            <li key={day}>
              <p class="when">
                <StateShape
                  state={workingDaysLeft !== null && workingDaysLeft <= soon ? 'soon' : 'onCourse'}
                />
                <time datetime={day}>{dayText(day, locale.value)}</time>
                {workingDaysLeft !== null && (
                  <strong>{say(texts.inWorkingDays, workingDaysLeft)}</strong>
                )}
              </p>
              <ul>
                {items.map(({ task, number, title, units }) => (
                  <li key={number}>
                    <span class="num">{number}</span>{' '}
                    {task ? <PageLink to={`/tasks/${task}`}>{title}</PageLink> : title}
                    <span class="aside"> {say(texts.unitsOpen, units)}</span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>,
        nodes.length < totalCount && (
          <p class="note">{say(texts.moreDeadlines, nodes.length, totalCount)}</p>
        ),
      ],
    })
})
