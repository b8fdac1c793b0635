interface TimeOfDay {
  /** Milliseconds since midnight. */
  readonly ms: number
  /** `Z` or an offset, e.g. `+08:00`. */
  readonly zone: string | undefined
}

// People write 9:30, 09:30:05, 9时30分, 9點30, 下午3:05, 3:05 PM.
const pattern =
  /^(?:T|(上午|下午|早上|中午|晚上|[ap]m)?)\s*(\d{1,2})(?::|[時时點点]\s*(?=\d|整?$))整?(?:(\d{1,2})\s*分?)?(?:[:\s]?(\d{1,2})(?:\.(\d{1,3})\d*)?\s*秒?)?\s*([ap]m)?\s*(Z|[+-]\d{2}:?\d{2})?$/i

const afternoon = new Set(['下午', '晚上', 'PM'])

/** The time that follows a day; undefined for anything else, also for nothing. */
export const readTimeOfDay = (text: string): TimeOfDay | undefined => {
  const [, before, hour = '', minute = '', second = '0', fraction = '0', behind, zone] =
    pattern.exec(text.trim()) ?? []
  if (hour === '' || (minute === '' && text.includes(':'))) return undefined
  const half = (before ?? behind)?.toUpperCase()
  const hours = hourOf(Number(hour), half)
  const [minutes, seconds] = [Number(minute), Number(second)]
  if (hours === undefined || minutes > 59 || seconds > 59) return undefined
  if (hours === 24 && minutes + seconds > 0) return undefined
  const ms = ((hours * 60 + minutes) * 60 + seconds) * 1_000 + Number(fraction.padEnd(3, '0'))
  return { ms, zone: zone?.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2').toUpperCase() }
}

const hourOf = (hour: number, half: string | undefined): number | undefined => {
  if (half === undefined) return hour <= 24 ? hour : undefined
  if (hour > 12) return afternoon.has(half) && hour < 24 ? hour : undefined
  if (half === '中午') return hour >= 11 ? hour : hour + 12
  return (hour % 12) + (afternoon.has(half) ? 12 : 0)
}
