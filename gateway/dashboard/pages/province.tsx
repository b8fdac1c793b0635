import { defineComponent } from 'vue'
import { CityMapBlock } from '../blocks/city-map/city-map.tsx'
import { DeadlinesBlock } from '../blocks/deadlines/deadlines.tsx'
import { HeatTableBlock } from '../blocks/heat-table/heat-table.tsx'
import { LatestEventsBlock } from '../blocks/latest-events/latest-events.tsx'
import { ProvinceSummaryBlock } from '../blocks/province-summary/province-summary.tsx'
import { YearTrendBlock } from '../blocks/year-trend/year-trend.tsx'
import { DayChoice } from '../frame/day-choice.tsx'
import { useSay } from '../session/locale.ts'
import { usePageTitle } from '../session/title.ts'
import { common } from '../text/every-page.ts'

/** The province on one page. */
export const ProvincePage = defineComponent(() => {
  const say = useSay()
  usePageTitle(() => say(common.province))
  return () => (
    <div class="page">
      <header class="page-head">
        <h1>{say(common.province)}</h1>
        <DayChoice />
      </header>
      <ProvinceSummaryBlock />
      <HeatTableBlock />
      <div class="columns">
        <DeadlinesBlock />
        <CityMapBlock />
      </div>
      <YearTrendBlock />
      <LatestEventsBlock />
    </div>
  )
})
