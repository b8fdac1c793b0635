import { defineComponent, type PropType } from 'vue'
import { useRoute } from 'vue-router'
import { showBlock } from '../../design/block.tsx'
import { dayOf, dayText, timeText } from '../../design/numbers.ts'
import { PageLink } from '../../design/page-link.tsx'
import { useAnswer } from '../../graph/use-answer.ts'
import { useDay } from '../../session/day.ts'
import { useLocale, useSay } from '../../session/locale.ts'
import { eventTexts } from '../../text/events.ts'
import { workTexts as texts } from '../../text/work.ts'
import { keptQuery, titleOf } from '../../work/work-item.tsx'
import type { WorkGrant, WorkRole } from '../../work/work-role.ts'
import { DoneThisWeek, type DoneThisWeekQuery } from './done-this-week.generated.ts'
import { mondayOf } from './monday-of.ts'

const decisions = ['accepted', 'returned', 'closed', 'reminded']
const steps: Readonly<Record<WorkRole, readonly string[]>> = {
  reporter: ['acknowledged', 'planned', 'submitted', ...decisions],
  reviewer: decisions,
  supervisor: decisions,
}

type Change = DoneThisWeekQuery['changes']['nodes'][number]

/** The id of the assignment that an event is about: the task or obligation, and the unit. */
const assignmentOf = ({ task, obligation, unit }: Change): string =>
  `${task?.id ?? obligation?.id ?? ''}:${unit?.id ?? ''}`

/** What was done since Monday: by the unit and on its work, or by the offices for the units below. */
export const DoneThisWeekBlock = defineComponent({
  props: { grant: { type: Object as PropType<WorkGrant>, required: true } },
  setup(props) {
    const say = useSay()
    const locale = useLocale()
    const route = useRoute()
    const { today } = useDay()
    const isOffice = (): boolean => props.grant.role !== 'reporter'
    const answer = useAnswer(
      DoneThisWeek,
      () => ({
        unit: props.grant.unit,
        subtree: isOffice(),
        from: mondayOf(today.value ?? '1970-01-01'),
        kinds: steps[props.grant.role].map((step) => `assignment.${step}`),
      }),
      () => today.value === undefined,
    )
    const nameOfKind = (kind: string): string => {
      const name = eventTexts[kind]
      return name ? say(name) : kind
    }
    return () =>
      showBlock({
        id: 'done',
        title: say(texts.doneThisWeek),
        answer,
        height: 40,
        isEmpty: ({ changes }) => changes.nodes.length === 0,
        emptyText: say(texts.nothingDone),
        body: ({ changes }) => (
          <ol class="work-list">
            {changes.nodes.map((change) => (
              <li key={change.cursor}>
                <p>
                  <strong>{nameOfKind(change.kind)}</strong>{' '}
                  <PageLink to="/work" query={keptQuery(route.query, assignmentOf(change))}>
                    {isOffice() ? `${change.unit?.name ?? ''} ` : ''}
                    {titleOf(change)}
                  </PageLink>
                </p>
                <p class="aside">
                  <time datetime={change.at}>
                    {dayText(dayOf(change.at), locale.value)} {timeText(change.at)}
                  </time>
                  {change.actor !== null && <span>{say(texts.by, change.actor)}</span>}
                </p>
              </li>
            ))}
          </ol>
        ),
      })
  },
})
