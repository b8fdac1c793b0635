import { defineComponent } from 'vue'
import { showBlock } from '../../design/block.tsx'
import { dayOf, dayText, timeText } from '../../design/numbers.ts'
import { PageLink } from '../../design/page-link.tsx'
import { useAnswer } from '../../graph/use-answer.ts'
import { useDay } from '../../session/day.ts'
import { useLocale, useSay } from '../../session/locale.ts'
import { eventTexts } from '../../text/events.ts'
import { provinceTexts as texts } from '../../text/province.ts'
import { LatestEvents } from './latest-events.generated.ts'

/** What happened last? Events arrive as they happen. */
export const LatestEventsBlock = defineComponent({
  props: {
    /** Only those of this unit and the units below it. */
    unit: String,
    task: String,
  },
  setup(props) {
    const say = useSay()
    const locale = useLocale()
    const { asOf } = useDay()
    const answer = useAnswer(LatestEvents, () => ({
      to: asOf.value,
      units: props.unit === undefined ? null : [props.unit],
      tasks: props.task === undefined ? null : [props.task],
    }))
    const nameOf = (kind: string): string => {
      const text = eventTexts[kind]
      return text ? say(text) : kind
    }
    return () =>
      showBlock({
        id: 'events',
        title: say(texts.eventsTitle),
        answer,
        height: 48,
        isEmpty: ({ changes }) => changes.nodes.length === 0,
        emptyText: say(texts.noEvents),
        body: ({ changes }) => (
          <ol class="events">
            {changes.nodes.map(({ cursor, kind, at, unit, task, obligation }) => (
              <li key={cursor}>
                <time datetime={at}>
                  {dayText(dayOf(at), locale.value)} <span class="num">{timeText(at)}</span>
                </time>
                <p>
                  <strong>{nameOf(kind)}</strong>{' '}
                  {unit && <PageLink to={`/units/${unit.id}`}>{unit.name}</PageLink>}{' '}
                  {task && task.id === props.task ? (
                    ''
                  ) : task ? (
                    <PageLink to={`/tasks/${task.id}`}>
                      {task.number}. {task.title}
                    </PageLink>
                  ) : (
                    obligation?.title
                  )}
                </p>
              </li>
            ))}
          </ol>
        ),
      })
  },
})
