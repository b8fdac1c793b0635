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
import { taskTexts as texts } from '../../text/task.ts'
import { unitTexts } from '../../text/unit.ts'
import { TaskUnits } from './task-units.generated.ts'
import { type UnitOfTask, unitsInOrder } from './units-in-order.ts'

/** Who is late, who is done? All units of the task, the farthest from done first. `?unit=` marks one. */
export const TaskUnitsBlock = defineComponent({
  props: { task: { type: String, required: true } },
  setup(props) {
    const say = useSay()
    const route = useRoute()
    const { asOf } = useDay()
    const answer = useAnswer(TaskUnits, () => ({ task: props.task, asOf: asOf.value }))
    const rowOf = (assignment: UnitOfTask) => {
      const { id, unit, state, stateLabel, light, claimed, proof, dueOn } = assignment
      return {
        key: id,
        isMarked: unit.id === route.query['unit'],
        cells: [
          <PageLink to={`/units/${unit.id}`}>{unit.name}</PageLink>,
          <StateMark state={stateOfLight(light, isDone(state))} word={stateLabel} />,
          <ProgressBars
            claimed={claimed}
            met={proof?.met}
            isDiscrepant={(proof?.discrepancies?.length ?? 0) > 0}
          />,
          <span>
            <DueDay {...assignment} />{' '}
            {dueOn !== null && (
              <PageLink to={`/tasks/${props.task}`} query={{ unit: unit.id }} hash="#clock">
                {say(texts.clock)}
              </PageLink>
            )}
          </span>,
        ],
      }
    }
    return () =>
      showBlock({
        id: 'units',
        title: say(texts.unitsTitle),
        answer,
        height: 120,
        isEmpty: ({ task }) => (task?.assignments.nodes.length ?? 0) === 0,
        emptyText: say(texts.unitsNone),
        body: ({ task }) => {
          const { nodes = [], totalCount = 0 } = task?.assignments ?? {}
          return [
            <DataTable
              label={say(texts.unitsTitle)}
              columns={[
                { name: say(unitTexts.unit) },
                { name: say(unitTexts.state) },
                { name: say(unitTexts.claimAndProof) },
                { name: say(unitTexts.due) },
              ]}
              rows={unitsInOrder(nodes).map(rowOf)}
            />,
            nodes.length < totalCount && (
              <p class="note">{say(texts.firstOf, nodes.length, totalCount)}</p>
            ),
          ]
        },
      })
  },
})
