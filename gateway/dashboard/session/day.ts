import { computed, type ComputedRef, inject, type InjectionKey, provide } from 'vue'
import { useRoute } from 'vue-router'
import { dayOf } from '../design/numbers.ts'
import { useAnswer } from '../graph/use-answer.ts'
import { HubDay } from './hub-day.generated.ts'

/** The day that the page shows. */
export interface ShownDay {
  /** The day of the hub's clock; undefined until it has answered. */
  readonly today: ComputedRef<string | undefined>
  /** The first day of which the hub can tell. */
  readonly first: ComputedRef<string | undefined>
  /** The unit of the province; undefined in a hub without one. */
  readonly province: ComputedRef<string | undefined>
  /** The day that the address names, if it is a day of the past. */
  readonly past: ComputedRef<string | undefined>
  /** The day that is shown. */
  readonly shown: ComputedRef<string | undefined>
  /** The argument `asOf`: the end of a day of the past; null for now. */
  readonly asOf: ComputedRef<string | null>
}

const key: InjectionKey<ShownDay> = Symbol('day')

/** The last moment of a day in Fujian. */
export const endOf = (day: string): string => `${day}T23:59:59.999+08:00`

export const provideDay = (): ShownDay => {
  const route = useRoute()
  const answer = useAnswer(HubDay, () => ({}))
  const today = computed(() => answer.data.value?.today)
  const past = computed(() => {
    const named = route.query['day']
    const isDay = typeof named === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(named)
    return isDay && named !== today.value ? named : undefined
  })
  const day: ShownDay = {
    today,
    first: computed(() => firstDay(answer.data.value?.changes.nodes[0]?.at)),
    province: computed(() => answer.data.value?.province.nodes[0]?.id),
    past,
    shown: computed(() => past.value ?? today.value),
    asOf: computed(() => (past.value ? endOf(past.value) : null)),
  }
  provide(key, day)
  return day
}

export const useDay = (): ShownDay => {
  const day = inject(key)
  if (!day) throw new Error('No day is provided.')
  return day
}

const firstDay = (moment: string | undefined): string | undefined =>
  moment === undefined ? undefined : dayOf(moment)
