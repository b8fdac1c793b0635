import type { RecordField } from '../../../services/kit/records/index.ts'
import type { Chance } from './chance.ts'
import { audiences, offices, people, topics } from './phrases.ts'
import type { DemoUnit } from './province.ts'
import type { Story } from './stories.ts'
import type { Tape } from './tape.ts'

/** What a value is drawn from. */
export interface Draw {
  readonly unit: DemoUnit
  readonly year: number
  /** Running number among the unit's records of the type. */
  readonly no: number
  /** The type's own name in Traditional Chinese. */
  readonly hant: string
  readonly story: Story
  /** For what decides nothing: words. */
  readonly chance: Chance
  /** For what decides something: choices, numbers, flags. */
  readonly tape: Tape
}

/** A value that is no date and no reference. */
export const valueOf = (field: RecordField, draw: Draw): unknown => {
  const { kind, property } = field
  const said = draw.story.says?.[property]
  if (said && kind !== 'stringList') return filled(draw.chance.pick(said), draw)
  if (kind === 'boolean') return draw.tape.next() < 0.6
  if (kind === 'choice') return draw.tape.pick(Object.keys(field.choices?.options ?? {})) ?? null
  if (kind === 'integer') return wholeOf(field, draw)
  if (kind === 'stringList') return wordsOf(said ?? audiences, draw)
  if (kind === 'url') return `https://${siteOf(draw.unit)}/${draw.year}/${property}/${draw.no}.htm`
  if (kind === 'code') return wordOf(property, draw)
  if (kind === 'title') return lineOf(property, draw)
  return `${draw.unit.name}${field.label}:圍繞${draw.chance.pick(topics)}抓好落實。`
}

export const filled = (text: string, { unit, year, no, chance }: Draw): string =>
  text
    .replaceAll('{unit}', unit.name)
    .replaceAll('{year}', String(year))
    .replaceAll('{lastYear}', String(year - 1))
    .replaceAll('{no}', String(no))
    .replaceAll('{topic}', () => chance.pick(topics))
    .replaceAll('{office}', () => chance.pick(offices))

const wholeOf = ({ property, range }: RecordField, { tape, year }: Draw): number => {
  const [least, most] = range ?? [0, 400]
  if (/.year$/i.test(property)) return tape.next() < 0.5 ? year : year - 1
  if (property === 'year' || (least >= 1900 && least <= year && most >= year)) return year
  const part = tape.next()
  const wide = most - least > 120 ? tape.next() : 1
  const upTo = wide < 0.2 ? 0 : wide < 0.55 ? 9 : wide < 0.9 ? 60 : Math.min(most - least, 400)
  return least + Math.floor(part * ((wide === 1 ? most - least : upTo) + 1))
}

const wordsOf = (list: readonly string[], { tape, chance }: Draw): readonly string[] => {
  const count = 1 + Math.floor(tape.next() * 3)
  return [...new Set(Array.from({ length: count }, () => chance.pick(list)))]
}

const wordOf = (property: string, { unit, year, no, tape }: Draw): string => {
  if (/^(policy)?docNo$/i.test(property)) return `${unit.name}〔${year}〕${no}號`.slice(-64)
  if (/version$/i.test(property)) return `${year}-${tape.next() < 0.75 ? 1 : 2}`
  return `${unit.id.replace(/^[A-Z]+-/, '')}-${year}-${String(no).padStart(4, '0')}`
}

const lineOf = (property: string, { unit, no, chance, hant }: Draw): string => {
  if (/leader|respondedBy/i.test(property)) return chance.pick(people)
  if (/reviewer|evaluator|inspector|department|office|organi[sz]er|by$/i.test(property))
    return chance.pick(offices)
  if (/audience/i.test(property)) return chance.pick(audiences)
  return `${unit.name}${chance.pick(topics)}${hant}（${no}）`
}

/** The unit's place on the web; invented. */
export const siteOf = ({ id }: DemoUnit): string =>
  `${id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.fujian.example`
