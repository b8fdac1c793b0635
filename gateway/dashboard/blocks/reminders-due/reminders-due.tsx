import { defineComponent, type PropType } from 'vue'
import { showBlock } from '../../design/block.tsx'
import { useAnswer } from '../../graph/use-answer.ts'
import { useSay } from '../../session/locale.ts'
import { workTexts as texts } from '../../text/work.ts'
import { Reminded } from '../../work/reminded.tsx'
import { WorkItemLine } from '../../work/work-item.tsx'
import type { WorkGrant } from '../../work/work-role.ts'
import { RemindersDue, type RemindersDueQuery } from './reminders-due.generated.ts'

/** What waits for the units below an office? Late ones first, with the reminders that were sent. */
export const RemindersDueBlock = defineComponent({
  props: {
    grant: { type: Object as PropType<WorkGrant>, required: true },
    programme: String,
  },
  setup(props) {
    const say = useSay()
    const answer = useAnswer(RemindersDue, () => ({
      unit: props.grant.unit,
      programme: props.programme ?? null,
    }))
    const list = (title: string, { nodes, totalCount }: RemindersDueQuery['late']) =>
      totalCount > 0 && (
        <section>
          <h3>{title}</h3>
          <ol class="work-list">
            {nodes.map((node) => (
              <li key={node.id}>
                <WorkItemLine item={node} subject={props.grant.subject} withUnit>
                  {{ default: () => <Reminded reminders={node.reminders} /> }}
                </WorkItemLine>
              </li>
            ))}
          </ol>
          {nodes.length < totalCount && (
            <p class="note">{say(texts.firstOf, nodes.length, totalCount)}</p>
          )}
        </section>
      )
    return () =>
      showBlock({
        id: 'waiting',
        title: say(texts.waiting),
        answer,
        height: 60,
        isEmpty: ({ late, returned }) => late.totalCount + returned.totalCount === 0,
        emptyText: say(texts.nothingWaits),
        body: ({ late, returned }) => [
          list(say(texts.lateUnits, late.totalCount), late),
          list(say(texts.returnedUnits, returned.totalCount), returned),
        ],
      })
  },
})
