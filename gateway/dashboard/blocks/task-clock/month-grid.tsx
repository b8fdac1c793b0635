import { useLocale, useSay } from '../../session/locale.ts'
import { taskTexts as texts } from '../../text/task.ts'
import type { CalendarDay, CalendarMonth } from './months-of.ts'

/** A month as a calendar; each day says what the clock did on it. */
export const MonthGrid = ({ month }: { month: CalendarMonth }) => {
  const say = useSay()
  const locale = useLocale()
  const name = new Intl.DateTimeFormat(locale.value, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
  }).format(new Date(`${month.month}-01T00:00:00Z`))
  return (
    <table class="month">
      <caption>{name}</caption>
      <thead>
        <tr>
          {say(texts.weekdays)
            .split(' ')
            .map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>{week.map((day) => (day ? dayCell(day) : <td />))}</tr>
        ))}
      </tbody>
    </table>
  )
}

const weeksOf = ({ blanks, days }: CalendarMonth) => {
  const cells = [...Array.from({ length: blanks }, () => undefined), ...days]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  )
}

// What ends the clock is more telling than what counts in it.
const telling = ['DUE', 'EXTENDED', 'ROLLED', 'START', 'PAUSED', 'SKIPPED', 'COUNTED']

const dayCell = ({ day, date, steps }: CalendarDay) => {
  const step = steps.toSorted(
    (one, other) => telling.indexOf(one.effect) - telling.indexOf(other.effect),
  )[0]
  return (
    <td key={day} class={['clock-day', step?.effect.toLowerCase()]}>
      <span class="num">{date}</span>
      {step && <span class="effect">{step.effectLabel}</span>}
    </td>
  )
}
