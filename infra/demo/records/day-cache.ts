import type { Calendar, CalendarDay } from '../../../services/kit/calendar/index.ts'

const dayLength = 86_400_000
// Asia/Shanghai.
const zoneOffset = 8 * 3_600_000

/** Days by their number since 1970. A demo reads the same few hundred days a million times. */
export class DayCache {
  private readonly texts = new Map<number, CalendarDay>()
  private readonly workingDays = new Map<number, boolean>()

  constructor(private readonly calendar: Calendar) {}

  dayOf(at: Date): CalendarDay {
    return this.text(Math.floor((at.getTime() + zoneOffset) / dayLength))
  }

  /** The same hour of the first working day on or after this moment. */
  workingFrom(at: Date): Date {
    let number = Math.floor((at.getTime() + zoneOffset) / dayLength)
    const firstNumber = number
    while (!this.isWorking(number)) number += 1
    return number === firstNumber ? at : new Date(at.getTime() + (number - firstNumber) * dayLength)
  }

  private text(number: number): CalendarDay {
    const cached = this.texts.get(number) ?? new Date(number * dayLength).toISOString().slice(0, 10)
    this.texts.set(number, cached)
    return cached
  }

  private isWorking(number: number): boolean {
    const cached = this.workingDays.get(number) ?? this.calendar.isWorkingDay(this.text(number))
    this.workingDays.set(number, cached)
    return cached
  }
}
