import { defineComponent, nextTick, onMounted, ref } from 'vue'
import { PageLink } from '../../design/page-link.tsx'
import { useAnswer } from '../../graph/use-answer.ts'
import { useSay } from '../../session/locale.ts'
import { taskTexts as texts } from '../../text/task.ts'
import { unitTexts } from '../../text/unit.ts'
import type { Condition } from './target-text.ts'
import { UnitNames } from './unit-names.generated.ts'

interface FailingPanelProps {
  readonly condition: Condition
  readonly titleOfRecord: (name: string) => string
  readonly onClose: () => void
}

/** The records and units behind a figure: those that keep a condition from being met. */
export const FailingPanel = defineComponent<FailingPanelProps>(
  (props) => {
    const say = useSay()
    const heading = ref<HTMLElement>()
    const units = () => [...new Set(props.condition.failing.nodes.map(({ unitId }) => unitId))]
    const names = useAnswer(UnitNames, () => ({ units: units() }))
    const nameOf = (id: string): string =>
      names.data.value?.units.nodes.find((unit) => unit.id === id)?.name ?? id
    onMounted(() => nextTick(() => heading.value?.focus()))
    return () => {
      const { indicator, failing } = props.condition
      return (
        <aside
          class="panel"
          onKeydown={(event: KeyboardEvent) => event.key === 'Escape' && props.onClose()}
        >
          <h3 ref={heading} tabindex={-1}>
            {indicator.label}
          </h3>
          <button type="button" onClick={() => props.onClose()}>
            {say(texts.close)}
          </button>
          <ul>
            {failing.nodes.map(({ unitId, recordType, recordId, group }) => (
              <li key={`${unitId} ${recordId ?? group ?? ''}`}>
                <PageLink to={`/units/${unitId}`}>{nameOf(unitId)}</PageLink>{' '}
                {recordType ? props.titleOfRecord(recordType) : say(texts.missingRecord)} {group}{' '}
                {recordId && <code>{recordId}</code>}
              </li>
            ))}
          </ul>
          {failing.nodes.length < failing.totalCount && (
            <p class="note">{say(texts.firstOf, failing.nodes.length, failing.totalCount)}</p>
          )}
          {failing.limitedByRights && <p class="note">{say(unitTexts.hidden)}</p>}
        </aside>
      )
    }
  },
  { props: ['condition', 'titleOfRecord', 'onClose'] },
)
