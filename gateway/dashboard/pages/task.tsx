import { computed, defineComponent } from 'vue'
import { useRoute } from 'vue-router'
import { LatestEventsBlock } from '../blocks/latest-events/latest-events.tsx'
import { TaskClockBlock } from '../blocks/task-clock/task-clock.tsx'
import { TaskConditionsBlock } from '../blocks/task-conditions/task-conditions.tsx'
import { TaskSummary } from '../blocks/task-summary/task-summary.generated.ts'
import { TaskSummaryBlock } from '../blocks/task-summary/task-summary.tsx'
import { TaskUnitsBlock } from '../blocks/task-units/task-units.tsx'
import { DayChoice } from '../frame/day-choice.tsx'
import { useAnswer } from '../graph/use-answer.ts'
import { useDay } from '../session/day.ts'
import { useSay } from '../session/locale.ts'
import { usePageTitle } from '../session/title.ts'
import { taskTexts as texts } from '../text/task.ts'

/** A task with all its units. */
export const TaskPage = defineComponent(() => {
  const route = useRoute()
  const say = useSay()
  const { asOf } = useDay()
  const task = computed(() => String(route.params['id'] ?? ''))
  const answer = useAnswer(TaskSummary, () => ({
    task: task.value,
    asOf: asOf.value,
    isNow: asOf.value === null,
  }))
  const title = computed(() => {
    const found = answer.data.value?.task
    return found ? say(texts.title, found.number, found.title) : task.value
  })
  usePageTitle(() => title.value)
  return () => (
    <div class="page" key={task.value}>
      <header class="page-head">
        <h1>{title.value}</h1>
        <DayChoice />
      </header>
      <TaskSummaryBlock answer={answer} />
      {answer.data.value?.task !== null && [
        // Domains judge their records today.
        asOf.value === null && <TaskConditionsBlock task={task.value} />,
        <TaskClockBlock task={task.value} />,
        <TaskUnitsBlock task={task.value} />,
        <LatestEventsBlock task={task.value} />,
      ]}
    </div>
  )
})
