import { defineComponent, type PropType, shallowRef } from 'vue'
import { showBlock } from '../../design/block.tsx'
import { useAnswer } from '../../graph/use-answer.ts'
import { useSay } from '../../session/locale.ts'
import { workTexts as texts } from '../../text/work.ts'
import { titleOf, WorkItemLine } from '../../work/work-item.tsx'
import type { WorkGrant } from '../../work/work-role.ts'
import { BulkReview } from './bulk-review.tsx'
import { ReviewQueue, type ReviewQueueQuery } from './review-queue.generated.ts'

type Report = ReviewQueueQuery['submissions']['nodes'][number]

/** Which reports wait for review, and what can be closed? Several are accepted or returned at once. */
export const ReviewQueueBlock = defineComponent({
  props: {
    grant: { type: Object as PropType<WorkGrant>, required: true },
    programme: String,
  },
  setup(props) {
    const say = useSay()
    const answer = useAnswer(ReviewQueue, () => ({
      unit: props.grant.unit,
      programme: props.programme ?? null,
    }))
    const selected = shallowRef<ReadonlySet<string>>(new Set())
    const refused = shallowRef<ReadonlyMap<string, string>>(new Map())
    const select = (ids: readonly string[], isSelected: boolean): void => {
      const next = new Set(selected.value)
      for (const id of ids)
        if (isSelected) next.add(id)
        else next.delete(id)
      selected.value = next
    }
    const nameOf = ({ assignment }: Report): string =>
      `${assignment.unit.name} ${titleOf(assignment)}`
    const checkbox = (label: string, ids: readonly string[]) => (
      <input
        type="checkbox"
        aria-label={label}
        checked={ids.length > 0 && ids.every((id) => selected.value.has(id))}
        onChange={({ target }: Event) => {
          if (target instanceof HTMLInputElement) select(ids, target.checked)
        }}
      />
    )

    const queue = ({ nodes, totalCount }: ReviewQueueQuery['submissions']) => {
      // What another reviewer has decided is in the queue no more.
      const chosen = nodes.filter(({ id }) => selected.value.has(id)).map(({ id }) => id)
      return (
        <section>
          <h3>{say(texts.toReview, totalCount)}</h3>
          {nodes.length > 1 && (
            <p>
              <label>
                {checkbox(
                  say(texts.selectAll),
                  nodes.map(({ id }) => id),
                )}{' '}
                {say(texts.selectAll)}
              </label>
            </p>
          )}
          <ol class="work-list selectable">
            {nodes.map((report) => (
              <li key={report.id}>
                {checkbox(say(texts.select, nameOf(report)), [report.id])}
                <WorkItemLine item={report.assignment} subject={props.grant.subject} withUnit>
                  {{ default: () => <span>{say(texts.claims, report.percentage)}</span> }}
                </WorkItemLine>
                {refused.value.has(report.id) && (
                  <p class="refusal" role="alert">
                    {refused.value.get(report.id)}
                  </p>
                )}
              </li>
            ))}
          </ol>
          {nodes.length < totalCount && (
            <p class="note">{say(texts.firstOf, nodes.length, totalCount)}</p>
          )}
          <BulkReview
            chosen={chosen}
            onRefused={(found) => (refused.value = found)}
            onDecided={(id) => select([id], false)}
          />
        </section>
      )
    }
    const complete = ({ nodes, totalCount }: ReviewQueueQuery['complete']) =>
      totalCount > 0 && (
        <section>
          <h3>{say(texts.toClose, totalCount)}</h3>
          <ol class="work-list">
            {nodes.map((node) => (
              <li key={node.id}>
                <WorkItemLine item={node} subject={props.grant.subject} withUnit />
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
        id: 'to-do',
        title: say(texts.toDo),
        answer,
        height: 60,
        // The queue stays when it is empty, with what became of its last reports.
        body: (data) => [
          data.submissions.totalCount + data.complete.totalCount === 0 && (
            <p class="note">{say(texts.nothingToDo)}</p>
          ),
          queue(data.submissions),
          complete(data.complete),
        ],
      })
  },
})
