import type { RecordField } from '../../../services/kit/records/index.ts'
import type { SeededRandom } from './seeded-random.ts'
import { audiences, offices, people, topics } from './phrases.ts'
import type { DemoUnit } from './demo-unit.ts'
import type { DemoProfile } from './demo-profile.ts'
import type { RecordedRandom } from './recorded-random.ts'

/** The inputs of a drawn value. */
export interface DrawContext {
  readonly unit: DemoUnit
  readonly year: number
  /** The running number among the unit's records of the type. */
  readonly number: number
  /** The type's name in Traditional Chinese. */
  readonly label: string
  readonly profile: DemoProfile
  /** For values that no indicator reads: texts. */
  readonly random: SeededRandom
  /** For values that indicators read: choices, numbers, booleans. */
  readonly recordedRandom: RecordedRandom
}

/** Draws a value that is neither a date nor a reference. */
export const drawValue = (field: RecordField, draw: DrawContext): unknown => {
  const { kind, property } = field
  const texts = draw.profile.texts?.[property]
  if (texts && kind !== 'stringList') return fillPlaceholders(draw.random.pick(texts), draw)
  if (kind === 'boolean') return draw.recordedRandom.next() < 0.6
  if (kind === 'choice')
    return draw.recordedRandom.pick(Object.keys(field.choices?.options ?? {})) ?? null
  if (kind === 'integer') return integerOf(field, draw)
  if (kind === 'stringList')
    return texts ? stringListOf(texts, texts.length, draw) : stringListOf(audiences, 3, draw)
  if (kind === 'url')
    return `https://${hostOf(draw.unit)}/${draw.year}/${property}/${draw.number}.htm`
  if (kind === 'code') return codeOf(property, draw)
  if (kind === 'title') return titleOf(property, draw)
  return `${draw.unit.name}${field.label}:圍繞${draw.random.pick(topics)}抓好落實。`
}

export const fillPlaceholders = (
  text: string,
  { unit, year, number, random }: DrawContext,
): string =>
  text
    .replaceAll('{unit}', unit.name)
    .replaceAll('{year}', String(year))
    .replaceAll('{lastYear}', String(year - 1))
    .replaceAll('{number}', String(number))
    .replaceAll('{topic}', () => random.pick(topics))
    .replaceAll('{office}', () => random.pick(offices))

const integerOf = (
  { property, range }: RecordField,
  { recordedRandom, year }: DrawContext,
): number => {
  const [minimum, maximum] = range ?? [0, 400]
  if (/.year$/i.test(property)) return recordedRandom.next() < 0.5 ? year : year - 1
  if (property === 'year' || (minimum >= 1900 && minimum <= year && maximum >= year)) return year
  const fraction = recordedRandom.next()
  const scale = maximum - minimum > 120 ? recordedRandom.next() : 1
  const limit =
    scale < 0.2 ? 0 : scale < 0.55 ? 9 : scale < 0.9 ? 60 : Math.min(maximum - minimum, 400)
  return minimum + Math.floor(fraction * ((scale === 1 ? maximum - minimum : limit) + 1))
}

const stringListOf = (
  list: readonly string[],
  most: number,
  { recordedRandom }: DrawContext,
): readonly string[] => {
  const count = 1 + Math.floor(recordedRandom.next() * most)
  const start = Math.floor(recordedRandom.next() * list.length)
  return [...list, ...list].slice(start, start + count)
}

const codeOf = (property: string, { unit, year, number, recordedRandom }: DrawContext): string => {
  if (/^(policy)?docNo$/i.test(property)) return `${unit.name}〔${year}〕${number}號`.slice(-64)
  if (/version$/i.test(property)) return `${year}-${recordedRandom.next() < 0.75 ? 1 : 2}`
  return `${unit.id.replace(/^[A-Z]+-/, '')}-${year}-${String(number).padStart(4, '0')}`
}

const titleOf = (property: string, { unit, number, random, label }: DrawContext): string => {
  if (/leader|respondedBy/i.test(property)) return random.pick(people)
  if (/reviewer|evaluator|inspector|department|office|organi[sz]er|by$/i.test(property))
    return random.pick(offices)
  if (/audience/i.test(property)) return random.pick(audiences)
  return `${unit.name}${random.pick(topics)}${label}（${number}）`
}

/** The generated host name of the unit's website. */
export const hostOf = ({ id }: DemoUnit): string =>
  `${id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.fujian.example`
