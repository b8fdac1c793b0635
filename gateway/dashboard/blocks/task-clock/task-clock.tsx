import { computed, defineComponent } from 'vue'
import { useRoute } from 'vue-router'
import { showBlock } from '../../design/block.tsx'
import { dayText } from '../../design/numbers.ts'
import { useAnswer } from '../../graph/use-answer.ts'
import { useDay } from '../../session/day.ts'
import { useLocale, useSay } from '../../session/locale.ts'
import { taskTexts as texts } from '../../text/task.ts'
import { MonthGrid } from './month-grid.tsx'
import { monthsOf } from './months-of.ts'
import { TaskClock } from './task-clock.generated.ts'

/** How did the due day come about? The clock of the unit in `?unit=` as a calendar. */
export const TaskClockBlock = defineComponent({
  props: { task: { type: String, required: true } },
  setup(props) {
    const say = useSay()
    const locale = useLocale()
    const route = useRoute()
    const { asOf } = useDay()
    const unit = computed(() => String(route.query['unit'] ?? ''))
    const answer = useAnswer(
      TaskClock,
      () => ({ assignment: `${props.task}:${unit.value}`, asOf: asOf.value }),
      () => unit.value === '',
    )
    return () =>
      unit.value === ''
        ? []
        : showBlock({
            id: 'clock',
            title: say(texts.clockTitle),
            answer,
            height: 40,
            isEmpty: ({ assignment }) => (assignment?.dueDateSteps?.length ?? 0) === 0,
            emptyText: say(texts.clockNone),
            body: ({ assignment }) => {
              if (!assignment) return []
              const steps = assignment.dueDateSteps ?? []
              const { completedOn, lateness, reasons } = assignment
              return [
                <p>
                  <strong>{say(texts.clockOf, assignment.unit.name)}</strong> · {lateness?.text}
                  {completedOn &&
                    ` · ${say(texts.completedOn, dayText(completedOn, locale.value))}`}
                </p>,
                <div class="months">
                  {monthsOf(steps).map((month) => (
                    <MonthGrid key={month.month} month={month} />
                  ))}
                </div>,
                <ol class="reasons">
                  {steps
                    .filter(({ effect }) => effect !== 'COUNTED')
                    .map(({ day, effectLabel, reason }) => (
                      <li key={`${day} ${effectLabel}`}>
                        <time datetime={day}>{dayText(day, locale.value)}</time>{' '}
                        <strong>{effectLabel}</strong> {reason}
                      </li>
                    ))}
                </ol>,
                <p class="note">{reasons.map(({ text }) => text).join(' · ')}</p>,
              ]
            },
          })
  },
})
