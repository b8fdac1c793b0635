import { defineComponent } from 'vue'
import { useRoute } from 'vue-router'
import { showBlock } from '../../design/block.tsx'
import { DataTable } from '../../design/data-table.tsx'
import { DueDay } from '../../design/due-day.tsx'
import { isDone } from '../../design/is-done.ts'
import { PageLink } from '../../design/page-link.tsx'
import { ProgressBars } from '../../design/progress-bars.tsx'
import { StateMark, stateOfLight } from '../../design/state.tsx'
import { useAnswer } from '../../graph/use-answer.ts'
import { useDay } from '../../session/day.ts'
import { useSay } from '../../session/locale.ts'
import { common } from '../../text/common.ts'
import { unitTexts as texts } from '../../text/unit.ts'
import { UnitTasks, type UnitTasksQuery } from './unit-tasks.generated.ts'

type Assignment = UnitTasksQuery['assignments']['nodes'][number]

/** What does the unit claim, and what do records prove? `?section=` of the address shows one section. */
export const UnitTasksBlock = defineComponent({
  props: { unit: { type: String, required: true } },
  setup(props) {
    const say = useSay()
    const route = useRoute()
    const { asOf } = useDay()
    const answer = useAnswer(UnitTasks, () => ({ unit: props.unit, asOf: asOf.value }))
    const isShown = ({ task }: Assignment): boolean =>
      !route.query['section'] || String(task?.section.number) === route.query['section']

    const rowOf = (assignment: Assignment) => {
      const { id, task, obligation, state, stateLabel, light, claimed, proof } = assignment
      const title = task ? (
        <PageLink to={`/tasks/${task.id}`} query={{ unit: props.unit }}>
          {task.title}
        </PageLink>
      ) : (
        obligation?.title
      )
      return {
        key: id,
        cells: [
          <span>
            <span class="num">{task?.number ?? obligation?.code}</span> {title}
          </span>,
          <StateMark state={stateOfLight(light, isDone(state))} word={stateLabel} />,
          <ProgressBars
            claimed={claimed}
            met={proof?.met}
            isDiscrepant={(proof?.discrepancies?.length ?? 0) > 0}
          />,
          <DueDay {...assignment} />,
        ],
      }
    }
    return () =>
      showBlock({
        id: 'tasks',
        title: say(texts.tasksTitle),
        answer,
        height: 120,
        isEmpty: ({ assignments }) => assignments.nodes.length === 0,
        emptyText: say(texts.noTasks),
        body: ({ assignments: { nodes } }) => {
          const section = route.query['section']
          const rows = nodes.filter(isShown).map(rowOf)
          return [
            typeof section === 'string' && (
              <p class="note">
                {say(texts.onlySection, section)} ·{' '}
                <PageLink to={`/units/${props.unit}`}>{say(texts.allTasks)}</PageLink>
              </p>
            ),
            rows.length === 0 && <p class="note">{say(common.nothing)}</p>,
            <DataTable
              label={say(texts.tasksTitle)}
              columns={[
                { name: say(texts.task) },
                { name: say(texts.state) },
                { name: say(texts.claimAndProof) },
                { name: say(texts.due) },
              ]}
              rows={rows}
            />,
          ]
        },
      })
  },
})
