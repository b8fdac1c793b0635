import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

const week = 7 * 86_400_000

/** What happened in one week, in the order in which it happened. */
export interface Week<T> {
  /** When the last of it happened. */
  readonly until: Date
  readonly events: readonly T[]
}

/** Most events of a week that wait in memory. */
const most = 500

/** Turns an event into plain data and back. */
export interface Packing<T> {
  readonly pack: (event: T) => unknown
  readonly unpack: (packed: never) => T
}

/** A year of events by week, on disk: a large province's year does not fit into memory. */
export class Spool<T extends { readonly at: Date }> {
  readonly #folder = mkdtempSync(join(tmpdir(), 'hub-demo-'))
  readonly #waiting = new Map<number, unknown[]>()

  constructor(private readonly packing: Packing<T>) {}

  add(events: Iterable<T>): void {
    for (const event of events) {
      const no = Math.floor(event.at.getTime() / week)
      const those = this.#waiting.get(no) ?? []
      this.#waiting.set(no, those)
      those.push(this.packing.pack(event))
      if (those.length >= most) this.#flush(no, those)
    }
  }

  get weeks(): ReadonlySet<number> {
    return new Set(this.#waiting.keys())
  }

  /** What happened in a week, in the order in which it happened; of one moment, in the order in which it was added. */
  read(no: number): Week<T> {
    const those = this.#waiting.get(no)
    if (!those) return { until: new Date(0), events: [] }
    this.#flush(no, those)
    const events: T[] = []
    const bytes = readFileSync(this.#file(no))
    for (let start = 0; start < bytes.length;) {
      const end = start + 4 + bytes.readUInt32LE(start)
      const packed = deserialize(bytes.subarray(start + 4, end)) as readonly never[]
      for (const one of packed) events.push(this.packing.unpack(one))
      start = end
    }
    events.sort((a, b) => a.at.getTime() - b.at.getTime())
    return { until: events.at(-1)?.at ?? new Date(0), events }
  }

  /** Leaves nothing behind. */
  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #flush(no: number, those: unknown[]): void {
    if (those.length === 0) return
    const bytes = serialize(those.splice(0))
    const length = Buffer.alloc(4)
    length.writeUInt32LE(bytes.length)
    appendFileSync(this.#file(no), Buffer.concat([length, bytes]))
  }

  #file(no: number): string {
    return join(this.#folder, String(no))
  }
}
