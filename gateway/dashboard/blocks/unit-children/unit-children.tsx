import { defineComponent } from 'vue'
import { showBlock } from '../../design/block.tsx'
import { DataTable } from '../../design/data-table.tsx'
import { number } from '../../design/numbers.ts'
import { PageLink } from '../../design/page-link.tsx'
import { StateMark, stateOf } from '../../design/state.tsx'
import { useAnswer } from '../../graph/use-answer.ts'
import { useDay } from '../../session/day.ts'
import { useSay } from '../../session/locale.ts'
import { taskTexts } from '../../text/task.ts'
import { unitTexts as texts } from '../../text/unit.ts'
import { UnitChildren } from './unit-children.generated.ts'

/** How do the units below stand? */
export const UnitChildrenBlock = defineComponent({
  props: { unit: { type: String, required: true } },
  setup(props) {
    const say = useSay()
    const { asOf } = useDay()
    const answer = useAnswer(UnitChildren, () => ({ unit: props.unit, asOf: asOf.value }))
    return () =>
      showBlock({
        id: 'children',
        title: say(texts.childrenTitle),
        answer,
        height: 40,
        isEmpty: ({ unit }) => (unit?.children.nodes.length ?? 0) === 0,
        emptyText: say(texts.childrenNone),
        body: ({ unit }) => {
          const { nodes = [], totalCount = 0 } = unit?.children ?? {}
          return [
            <DataTable
              label={say(texts.childrenTitle)}
              columns={[
                { name: say(texts.unit) },
                { name: say(texts.state) },
                { name: say(texts.tasksOf), isNumber: true },
                { name: say(texts.overdue), isNumber: true },
              ]}
              rows={nodes.map(({ id, name, progress, overdue }) => ({
                key: id,
                cells: [
                  <PageLink to={`/units/${id}`}>{name}</PageLink>,
                  <StateMark state={overdue.count > 0 ? 'late' : stateOf(progress)} />,
                  number(progress.total),
                  number(overdue.count),
                ],
              }))}
            />,
            nodes.length < totalCount && (
              <p class="note">{say(taskTexts.firstOf, nodes.length, totalCount)}</p>
            ),
          ]
        },
      })
  },
})
