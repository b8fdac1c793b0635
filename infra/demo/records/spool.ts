import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

const weekLength = 7 * 86_400_000

/** The events of one week, ordered by time. */
export interface Week<T> {
  /** The time of the last event. */
  readonly until: Date
  readonly events: readonly T[]
}

/** A week keeps at most this many events in memory. */
const maximumBuffered = 500

/** Converts an event to plain data and back. */
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
      const week = Math.floor(event.at.getTime() / weekLength)
      const pending = this.#waiting.get(week) ?? []
      this.#waiting.set(week, pending)
      pending.push(this.packing.pack(event))
      if (pending.length >= maximumBuffered) this.#flush(week, pending)
    }
  }

  get weeks(): ReadonlySet<number> {
    return new Set(this.#waiting.keys())
  }

  /** The events of a week, ordered by time. Events of one moment stay in the order in which they were added. */
  read(week: number): Week<T> {
    const pending = this.#waiting.get(week)
    if (!pending) return { until: new Date(0), events: [] }
    this.#flush(week, pending)
    const events: T[] = []
    const bytes = readFileSync(this.#file(week))
    for (let start = 0; start < bytes.length;) {
      const end = start + 4 + bytes.readUInt32LE(start)
      const packed: readonly never[] = deserialize(bytes.subarray(start + 4, end))
      for (const event of packed) events.push(this.packing.unpack(event))
      start = end
    }
    events.sort((a, b) => a.at.getTime() - b.at.getTime())
    return { until: events.at(-1)?.at ?? new Date(0), events }
  }

  /** Removes the files. */
  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #flush(week: number, pending: unknown[]): void {
    if (pending.length === 0) return
    const bytes = serialize(pending.splice(0))
    const length = Buffer.alloc(4)
    length.writeUInt32LE(bytes.length)
    appendFileSync(this.#file(week), Buffer.concat([length, bytes]))
  }

  #file(week: number): string {
    return join(this.#folder, String(week))
  }
}
