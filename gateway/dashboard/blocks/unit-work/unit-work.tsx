import { defineComponent, type PropType } from 'vue'
import { showBlock } from '../../design/block.tsx'
import { useAnswer } from '../../graph/use-answer.ts'
import { useSay } from '../../session/locale.ts'
import { provinceTexts } from '../../text/province.ts'
import { workTexts as texts } from '../../text/work.ts'
import { Reminded } from '../../work/reminded.tsx'
import { WorkItemLine } from '../../work/work-item.tsx'
import type { WorkGrant } from '../../work/work-role.ts'
import { UnitWork, type UnitWorkQuery } from './unit-work.generated.ts'

type Node = UnitWorkQuery['assignments']['nodes'][number]

/** Whether an office must act before the unit can. */
const waits = ({ state, percentage }: Node): boolean =>
  state === 'SUBMITTED' || (state === 'ACCEPTED' && percentage === 100)

/** What has the unit to do, by due day, and what waits for an office? */
export const UnitWorkBlock = defineComponent({
  props: {
    grant: { type: Object as PropType<WorkGrant>, required: true },
    programme: String,
  },
  setup(props) {
    const say = useSay()
    const answer = useAnswer(UnitWork, () => ({
      unit: props.grant.unit,
      programme: props.programme ?? null,
    }))
    const column = (
      id: string,
      title: string,
      emptyText: string,
      isIn: (node: Node) => boolean,
      sentence?: (nodes: readonly Node[]) => string,
    ) =>
      showBlock({
        id,
        title,
        answer,
        height: 60,
        isEmpty: ({ assignments }) => !assignments.nodes.some(isIn),
        emptyText,
        body: ({ assignments }) => [
          sentence !== undefined && (
            <p class="sentence">{sentence(assignments.nodes.filter(isIn))}</p>
          ),
          <ol class="work-list">
            {assignments.nodes.filter(isIn).map((node) => (
              <li key={node.id}>
                <WorkItemLine item={node} subject={props.grant.subject}>
                  {{
                    default: () => [
                      node.state === 'ACCEPTED' && (
                        <span>{say(texts.accepted, node.percentage)}</span>
                      ),
                      <Reminded reminders={node.reminders} />,
                    ],
                  }}
                </WorkItemLine>
              </li>
            ))}
          </ol>,
        ],
      })
    const toDoSentence = (nodes: readonly Node[]): string => {
      const late = nodes.filter(({ light }) => light === 'RED').length
      const left = nodes.find(({ workingDaysLeft }) => workingDaysLeft !== null)?.workingDaysLeft
      return [
        say(texts.toDoOf, nodes.length, late),
        ...(typeof left === 'number' ? [say(provinceTexts.nextDeadline, left)] : []),
      ].join(' · ')
    }
    return () => [
      column(
        'to-do',
        say(texts.toDo),
        say(texts.nothingToDo),
        (node) => !waits(node),
        toDoSentence,
      ),
      column('waiting', say(texts.waiting), say(texts.nothingWaits), waits),
    ]
  },
})
