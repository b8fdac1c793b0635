import { problemsOf, type RecordType, type DueRules } from '../../../services/kit/records/index.ts'
import type { Calendar } from '../../../services/kit/calendar/index.ts'
import { Chance } from './chance.ts'
import { Days } from './days.ts'
import { drawRecord, type DrawRecord } from './draw.ts'
import { type Made, settled, timed } from './made.ts'
import { Tape } from './tape.ts'
import { best, granted, type Wish } from './wish.ts'

export type Wanted = Omit<DrawRecord, 'tape' | 'hant' | 'chance' | 'days'> &
  DueRules & {
    readonly id: string
    readonly wish: Wish
    readonly chance: Chance
    /** Whether it goes with the records it refers to. */
    readonly fits: (record: Made['record']) => boolean
    /** How good it is for those around it; the best of a handful is taken. */
    readonly beside?: (made: Made) => number
  }

const tries = 60
const kept = 8
const handful = 6

interface Found {
  readonly made: Made
  readonly tape: Tape
  readonly score: number
  readonly beside: number
}
/** So many are drawn anew before what came out well is played again. */
const fresh = 4

/** Invents records that satisfy their type's rules and come as near as can be to what is wished. */
export class Inventor {
  /** Of what there is something by now. */
  readonly invented = new Set<RecordType>()
  /** Tapes that came out well, by what was wished. */
  private readonly tapes = new Map<string, (readonly number[])[]>()
  /** The most that was ever granted of a wish, and how often in vain more was hoped for. */
  private readonly ceilings = new Map<string, { score: number; misses: number }>()

  private readonly days: Days

  constructor(calendar: Calendar) {
    this.days = new Days(calendar)
  }

  /** @returns undefined when nothing that is drawn satisfies the rules */
  invent(type: RecordType, wanted: Wanted): Made | undefined {
    const key = keyOf(type, wanted.wish)
    const known = this.tapes.get(key) ?? []
    this.tapes.set(key, known)
    const ceiling = this.ceilings.get(key) ?? { score: 0, misses: 0 }
    this.ceilings.set(key, ceiling)
    // What depends on other records cannot be drawn: after a few vain searches the most there was is enough.
    const enough = ceiling.misses < 3 ? best(wanted.wish) : ceiling.score
    let found: Found | undefined
    let equals = 0
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const { chance } = wanted
      const replays = attempt >= fresh && attempt < fresh * 2 && known.length > 0
      const replay = replays ? chance.pick(known) : []
      const tape = new Tape(chance, replay)
      const record = this.draw(type, { ...wanted, tape })
      if (problemsOf(type, record, wanted.end).length > 0 || !wanted.fits(record)) continue
      timed(type, record, wanted)
      const score = granted(record, wanted.wish)
      const made = { type, record, from: wanted.from }
      const beside = wanted.beside?.(made) ?? 0
      if (!found || score + beside > found.score + found.beside)
        found = { made, tape, score, beside }
      if (score >= enough) equals += 1
      if (equals >= (wanted.beside ? handful : 1)) break
    }
    if (!found) return undefined
    if (known.length < kept && found.score >= enough) known.push(found.tape.recorded)
    if (found.score < enough) ceiling.misses += 1
    ceiling.score = Math.max(ceiling.score, found.score)
    this.invented.add(type)
    return found.made
  }

  private draw(type: RecordType, wanted: Wanted & { readonly tape: Tape }): Made['record'] {
    const values = drawRecord(type, { ...wanted, hant: type.names.label, days: this.days })
    const { id, unit, end } = wanted
    const given = { ...values, id, externalId: id, unitId: unit.id, enteredAt: end }
    return settled(type, given)
  }
}

const keyOf = ({ name }: RecordType, { indicators, isGood, needed, counting }: Wish): string => {
  const grades = indicators.map(
    (one) => `${isGood(one.task) ? 'g' : 'b'}${counting?.has(one) ? 'c' : ''}`,
  )
  return [name, ...grades, needed?.indicator.name, needed?.group].join(' ')
}
