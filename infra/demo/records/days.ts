import type { Calendar, CalendarDay } from '../../../services/kit/calendar/index.ts'

const length = 86_400_000
// Asia/Shanghai.
const ahead = 8 * 3_600_000

/** Days by their number since 1970, remembered: a demo asks for the same few hundred a million times. */
export class Days {
  private readonly texts = new Map<number, CalendarDay>()
  private readonly working = new Map<number, boolean>()

  constructor(private readonly calendar: Calendar) {}

  of(at: Date): CalendarDay {
    return this.text(Math.floor((at.getTime() + ahead) / length))
  }

  /** The same hour of the first working day from then on. */
  workingFrom(at: Date): Date {
    let no = Math.floor((at.getTime() + ahead) / length)
    const first = no
    while (!this.isWorking(no)) no += 1
    return no === first ? at : new Date(at.getTime() + (no - first) * length)
  }

  private text(no: number): CalendarDay {
    const known = this.texts.get(no) ?? new Date(no * length).toISOString().slice(0, 10)
    this.texts.set(no, known)
    return known
  }

  private isWorking(no: number): boolean {
    const known = this.working.get(no) ?? this.calendar.isWorkingDay(this.text(no))
    this.working.set(no, known)
    return known
  }
}
