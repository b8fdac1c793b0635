/** How far a log has been announced without a gap; announcements may come out of order. */
export class AnnouncedPosition {
  private readonly waiting = new Map<number, number>()

  constructor(private position: number) {}

  get seq(): number {
    return this.position
  }

  /** A transaction brought the log from one position to another. */
  advance(from: number, seq: number): void {
    if (seq > this.position && seq > from) this.waiting.set(from, seq)
    for (let next = this.waiting.get(this.position); next !== undefined;) {
      this.waiting.delete(this.position)
      this.position = next
      next = this.waiting.get(this.position)
    }
  }

  /** Everything up to here is known, announced or not. */
  advanceTo(seq: number): void {
    this.position = Math.max(seq, this.position)
    for (const [from, to] of this.waiting) if (to <= this.position) this.waiting.delete(from)
    this.advance(this.position, this.position)
  }
}
