import { defineComponent, nextTick, ref } from 'vue'
import { showBlock } from '../../design/block.tsx'
import { DataTable } from '../../design/data-table.tsx'
import { number, percent } from '../../design/numbers.ts'
import { type State, StateMark } from '../../design/state.tsx'
import { useAnswer } from '../../graph/use-answer.ts'
import { useSay } from '../../session/locale.ts'
import { common } from '../../text/every-page.ts'
import { taskTexts as texts } from '../../text/task.ts'
import { unitTexts } from '../../text/unit.ts'
import { FailingPanel } from './failing-panel.tsx'
import { type Condition, targetText } from './target-text.ts'
import { TaskConditions } from './task-conditions.generated.ts'

const states: Readonly<Record<Condition['state'], State>> = {
  MET: 'done',
  UNMET: 'late',
  NOT_DEMONSTRATED: 'soon',
  NOT_MEASURED: 'notCounted',
  NOT_APPLICABLE: 'notCounted',
}

/** When is the task done? Its conditions, and the records and units behind each figure. */
export const TaskConditionsBlock = defineComponent({
  props: { task: { type: String, required: true } },
  setup(props) {
    const say = useSay()
    const answer = useAnswer(TaskConditions, () => ({ task: props.task }))
    const opened = ref<string>()
    let opener: HTMLElement | undefined
    const toggle = (name: string, { currentTarget }: Event): void => {
      opener = currentTarget instanceof HTMLElement ? currentTarget : undefined
      opened.value = opened.value === name ? undefined : name
    }
    const close = async (): Promise<void> => {
      opened.value = undefined
      await nextTick()
      opener?.focus()
    }
    const titleOfRecord = (name: string): string =>
      answer.data.value?.task?.records?.find((one) => one.name === name)?.title ?? name

    const rowOf = (condition: Condition) => {
      const { indicator, state, stateLabel, reason, failing } = condition
      const { name, label, limitation, value } = indicator
      return {
        key: name,
        cells: [
          <span>
            {label}
            {limitation && <span class="aside"> {limitation}</span>}
          </span>,
          <StateMark state={states[state]} word={stateLabel} />,
          <span>
            <span class="num">
              {say(common.of, number(value.numerator), number(value.denominator))}
            </span>{' '}
            <span class="aside">{percent(value)}</span>
          </span>,
          targetText(indicator, say),
          failing.totalCount > 0 ? (
            <button
              type="button"
              aria-expanded={opened.value === name}
              onClick={(event: Event) => toggle(name, event)}
            >
              {say(texts.records, failing.totalCount)}
            </button>
          ) : (
            <span class="aside">{reason}</span>
          ),
        ],
      }
    }
    return () =>
      showBlock({
        id: 'conditions',
        title: say(texts.conditionsTitle),
        answer,
        height: 32,
        isEmpty: ({ task }) => (task?.proof?.conditions?.length ?? 0) === 0,
        emptyText: say(texts.conditionsNone),
        body: ({ task }) => {
          const conditions = task?.proof?.conditions ?? []
          const shown = conditions.find(({ indicator }) => indicator.name === opened.value)
          return [
            <DataTable
              label={say(texts.conditionsTitle)}
              columns={[
                { name: say(texts.condition) },
                { name: say(unitTexts.state) },
                { name: say(texts.value), isNumber: true },
                { name: say(texts.target) },
                { name: say(unitTexts.why) },
              ]}
              rows={conditions.map(rowOf)}
            />,
            shown !== undefined && (
              <FailingPanel
                key={shown.indicator.name}
                condition={shown}
                titleOfRecord={titleOfRecord}
                onClose={close}
              />
            ),
          ]
        },
      })
  },
})
