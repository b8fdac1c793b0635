import fc from 'fast-check'
import { Calendar } from '../calendar.ts'
import { addDays } from '../day.ts'
import type { Due } from '../due.ts'
import { chinaGazette } from '../gazette.ts'

/** Any day from 2005 to 2024: well inside the gazetted years. */
export const anyDay = fc.integer({ min: 0, max: 7304 }).map((index) => addDays('2005-01-01', index))

/** A calendar with the single year 2018. */
export const calendarOf2018 = new Calendar({ ...chinaGazette, years: [2018] })

/** The steps of a due date as lines of text. */
export const stepLines = ({ steps }: Due): string[] =>
  steps.map(({ day, effect, count, reason }) => `${day} ${effect} ${count} ${reason.en}`)
