/** The position up to which a log was announced without a gap; announcements may arrive out of order. */
export class AnnouncedPosition {
  private readonly ahead = new Map<number, number>()

  constructor(private position: number) {}

  get seq(): number {
    return this.position
  }

  /** Adds the announcement of a transaction, from one position to another. */
  advance(from: number, seq: number): void {
    if (seq > this.position && seq > from) this.ahead.set(from, seq)
    for (let next = this.ahead.get(this.position); next !== undefined;) {
      this.ahead.delete(this.position)
      this.position = next
      next = this.ahead.get(this.position)
    }
  }

  /** Counts everything up to a position as announced. */
  advanceTo(seq: number): void {
    this.position = Math.max(seq, this.position)
    for (const [from, to] of this.ahead) if (to <= this.position) this.ahead.delete(from)
    this.advance(this.position, this.position)
  }
}
