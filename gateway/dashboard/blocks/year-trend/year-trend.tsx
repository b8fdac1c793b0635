import { computed, defineComponent } from 'vue'
import { showBlock } from '../../design/block.tsx'
import { Chart, type ChartColours } from '../../design/chart.tsx'
import { dayText, number, percent } from '../../design/numbers.ts'
import { useAnswer } from '../../graph/use-answer.ts'
import { useDay } from '../../session/day.ts'
import { useLocale, useSay } from '../../session/locale.ts'
import { provinceTexts as texts } from '../../text/province.ts'
import { type TrendLine, trendOption } from './trend-option.ts'
import { YearTrend, type YearTrendQuery } from './year-trend.generated.ts'

/** How has the year gone? Shares at the end of each month, up to the day that is shown. */
export const YearTrendBlock = defineComponent(() => {
  const say = useSay()
  const locale = useLocale()
  const { first, shown } = useDay()
  const answer = useAnswer(
    YearTrend,
    () => {
      const to = shown.value ?? ''
      const newYear = `${to.slice(0, 4)}-01-01`
      const from = first.value ?? to
      return { from: from > newYear ? from : newYear, to }
    },
    () => shown.value === undefined || first.value === undefined,
  )
  const points = computed(() => answer.data.value?.progressHistory.points ?? [])
  const lines = computed((): readonly TrendLine[] => [
    { name: say(texts.closed), values: points.value.map(({ total }) => total.closedShare) },
    { name: say(texts.claimed), values: points.value.map(({ total }) => total.claimed) },
    { name: say(texts.proven), values: points.value.map(({ total }) => total.proven) },
  ])
  const option = computed(() => {
    const font = getComputedStyle(document.body).fontFamily
    const days = points.value.map(({ day }) => day)
    const all = lines.value
    return (colours: ChartColours) => trendOption(days, all, font, colours)
  })
  const row = ({ day, total }: YearTrendQuery['progressHistory']['points'][number]) => (
    <tr key={day}>
      <th scope="row">{dayText(day, locale.value)}</th>
      <td class="num">{percent(total.closedShare)}</td>
      <td class="num">{percent(total.claimed)}</td>
      <td class="num">{percent(total.proven)}</td>
      <td class="num">{number(total.total)}</td>
    </tr>
  )
  return () =>
    showBlock({
      id: 'trend',
      title: say(texts.trendTitle),
      answer,
      height: 42,
      isEmpty: ({ progressHistory }) => progressHistory.points.length === 0,
      body: () => [
        <Chart option={option.value} height={288} />,
        <details class="behind">
          <summary>{say(texts.trendTable)}</summary>
          <div class="scrolls" tabindex={0} role="group" aria-label={say(texts.trendTable)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say(texts.dayColumn)}</th>
                  <th scope="col">{say(texts.closed)}</th>
                  <th scope="col">{say(texts.claimed)}</th>
                  <th scope="col">{say(texts.proven)}</th>
                  <th scope="col">{say(texts.assignments)}</th>
                </tr>
              </thead>
              <tbody>{points.value.map(row)}</tbody>
            </table>
          </div>
        </details>,
      ],
    })
})
