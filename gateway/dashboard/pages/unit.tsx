import { computed, defineComponent } from 'vue'
import { useRoute } from 'vue-router'
import { LatestEventsBlock } from '../blocks/latest-events/latest-events.tsx'
import { TurnGreenBlock } from '../blocks/turn-green/turn-green.tsx'
import { UnitChildrenBlock } from '../blocks/unit-children/unit-children.tsx'
import { UnitOverdueBlock } from '../blocks/unit-overdue/unit-overdue.tsx'
import { UnitPeersBlock } from '../blocks/unit-peers/unit-peers.tsx'
import { UnitSummary } from '../blocks/unit-summary/unit-summary.generated.ts'
import { UnitSummaryBlock } from '../blocks/unit-summary/unit-summary.tsx'
import { UnitTasksBlock } from '../blocks/unit-tasks/unit-tasks.tsx'
import { DayChoice } from '../frame/day-choice.tsx'
import { useAnswer } from '../graph/use-answer.ts'
import { useDay } from '../session/day.ts'
import { usePageTitle } from '../session/title.ts'

/** A city, a county or a department sees itself. */
export const UnitPage = defineComponent(() => {
  const route = useRoute()
  const { asOf } = useDay()
  const unit = computed(() => String(route.params['id'] ?? ''))
  const answer = useAnswer(UnitSummary, () => ({
    unit: unit.value,
    asOf: asOf.value,
    isNow: asOf.value === null,
  }))
  const name = computed(() => answer.data.value?.unit?.name ?? unit.value)
  usePageTitle(() => name.value)
  return () => (
    <div class="page" key={unit.value}>
      <header class="page-head">
        <h1>{name.value}</h1>
        <DayChoice />
      </header>
      <UnitSummaryBlock answer={answer} />
      {answer.data.value?.unit !== null && [
        <UnitOverdueBlock unit={unit.value} />,
        <UnitTasksBlock unit={unit.value} />,
        <div class="columns">
          <TurnGreenBlock unit={unit.value} />
          <UnitPeersBlock unit={unit.value} />
        </div>,
        <UnitChildrenBlock unit={unit.value} />,
        <LatestEventsBlock unit={unit.value} />,
      ]}
    </div>
  )
})
