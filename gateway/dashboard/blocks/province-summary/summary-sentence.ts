import type { Say } from '../../session/locale.ts'
import { provinceTexts as texts } from '../../text/province.ts'
import type { ProvinceSummaryQuery } from './province-summary.generated.ts'

/** The answer in a sentence: tasks without lateness, where most cities are late, and the next deadline. */
export const summarySentence = (
  { now, cities, next }: Pick<ProvinceSummaryQuery, 'now' | 'cities' | 'next'>,
  say: Say,
): string => {
  const counted = now.rows.filter(({ progress }) => progress.total > 0)
  const onCourse = counted.filter(({ progress }) => progress.late === 0).length
  const worst = worstDomain(cities.rows)
  const left = next.nodes[0]?.workingDaysLeft
  return [
    say(texts.tasksOnCourse, onCourse, counted.length),
    worst ? say(texts.citiesLate, worst.cities, worst.label) : say(texts.noCityLate),
    typeof left === 'number' ? say(texts.nextDeadline, left) : say(texts.noDeadline),
  ].join(' · ')
}

type CityRows = ProvinceSummaryQuery['cities']['rows']

/** The domain in which most cities are late; undefined if none is. */
const worstDomain = (rows: CityRows) => {
  const late = new Map<string, { readonly label: string; cities: number }>()
  for (const { keys, progress } of rows) {
    const [city, domain] = keys
    // The row without a city is that of the departments.
    if (!city?.value || !domain?.value || progress.late === 0) continue
    const found = late.get(domain.value) ?? { label: domain.label ?? domain.value, cities: 0 }
    late.set(domain.value, { ...found, cities: found.cities + 1 })
  }
  return [...late.values()].toSorted((one, other) => other.cities - one.cities)[0]
}
