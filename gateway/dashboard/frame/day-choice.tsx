import { defineComponent } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { dayText } from '../design/numbers.ts'
import { useDay } from '../session/day.ts'
import { useLocale, useSay } from '../session/locale.ts'
import { common } from '../text/every-page.ts'

/** Chooses the day that the page shows: today, or an earlier one of which the hub can tell. */
export const DayChoice = defineComponent(() => {
  const say = useSay()
  const locale = useLocale()
  const route = useRoute()
  const router = useRouter()
  const { today, first, past, shown } = useDay()
  const show = (day: string): void => {
    const { day: _, ...others } = route.query
    const isPast = day !== '' && day !== today.value
    void router.push({ path: route.path, query: isPast ? { ...others, day } : others })
  }
  const choose = ({ target }: Event): void => {
    // A date that is still being typed is not valid yet.
    if (target instanceof HTMLInputElement && target.validity.valid) show(target.value)
  }
  return () => (
    <div class="day-choice">
      <label>
        {say(common.day)}{' '}
        <input
          type="date"
          value={shown.value}
          min={first.value}
          max={today.value}
          onChange={choose}
        />
      </label>
      {past.value !== undefined && (
        <p class="past">
          {say(common.showingDay, dayText(past.value, locale.value))}{' '}
          <button type="button" onClick={() => show('')}>
            {say(common.backToToday)}
          </button>
        </p>
      )}
    </div>
  )
})
