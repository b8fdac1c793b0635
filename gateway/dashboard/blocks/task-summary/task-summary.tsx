import { defineComponent } from 'vue'
import { showBlock } from '../../design/block.tsx'
import { dayText } from '../../design/numbers.ts'
import { PageLink } from '../../design/page-link.tsx'
import type { Answer } from '../../graph/use-answer.ts'
import { useLocale, useSay } from '../../session/locale.ts'
import { taskTexts as texts } from '../../text/task.ts'
import { taskSentence } from './task-sentence.ts'
import type { TaskSummaryQuery, TaskSummaryQueryVariables } from './task-summary.generated.ts'

interface TaskSummaryProps {
  /** Asked by the page, whose title it has too. */
  readonly answer: Answer<TaskSummaryQuery, TaskSummaryQueryVariables>
}

/** How does the task stand, what does the notice ask, and of whom? */
export const TaskSummaryBlock = defineComponent<TaskSummaryProps>(
  ({ answer }) => {
    const say = useSay()
    const locale = useLocale()
    return () =>
      showBlock({
        id: 'summary',
        title: say(texts.summaryTitle),
        answer,
        height: 34,
        isEmpty: ({ task }) => task === null,
        emptyText: say(texts.missing, answer.variables.value.task),
        body: ({ task }) => {
          if (!task) return []
          const { chapter, section, programme, withdrawnOn } = task
          return [
            <p class="sentence">{taskSentence(task, say)}</p>,
            withdrawnOn !== null && (
              <p class="problem">{say(texts.withdrawn, dayText(withdrawnOn, locale.value))}</p>
            ),
            <dl class="facts">
              <dt>{say(texts.requirement)}</dt>
              <dd lang={task.requirement ? 'zh-Hant' : locale.value}>
                {task.requirement ?? task.summary}
              </dd>
              <dt>{say(texts.deadlines)}</dt>
              <dd>
                <ul>
                  {task.deadlines.map(({ kindLabel, description, date }) => (
                    <li key={description}>
                      {date && <time datetime={date}>{dayText(date, locale.value)}</time>}{' '}
                      {description} <span class="aside">{kindLabel}</span>
                    </li>
                  ))}
                </ul>
              </dd>
              {task.leads.length > 0 && [
                <dt>{say(texts.leads)}</dt>,
                <dd class="list">
                  {task.leads.map(({ id, name }) => (
                    <PageLink key={id} to={`/units/${id}`}>
                      {name}
                    </PageLink>
                  ))}
                </dd>,
              ]}
              <dt>{say(texts.responsible)}</dt>
              <dd class="list">
                {task.responsible.map(({ id, name }) => (
                  <span key={id}>{name}</span>
                ))}
              </dd>
              <dt>{say(texts.place)}</dt>
              <dd>
                {programme.docNo} · {chapter.number}. {chapter.title} · {section.number}.{' '}
                {section.title}
              </dd>
            </dl>,
          ]
        },
      })
  },
  { props: ['answer'] },
)
