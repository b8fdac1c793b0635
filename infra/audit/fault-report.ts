import { type Fault, remedies } from '../../services/kit/audit/index.ts'

/** The faults of one kind in one log that are printed one by one. */
const maxPrinted = 20

/** Prints faults as they are found, and at the end what to do. */
export class FaultReport {
  private readonly counts = new Map<string, number>()
  private readonly found = new Set<Fault['remedy']>()

  constructor(private readonly print: (line: string) => void) {}

  get count(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0)
  }

  add({ log, where, what, remedy }: Fault): void {
    const kind = `${log} ${remedy}`
    const count = (this.counts.get(kind) ?? 0) + 1
    this.counts.set(kind, count)
    this.found.add(remedy)
    if (count <= maxPrinted) this.print(`FAULT ${remedy} ${log}, ${where}: ${what}`)
  }

  end(): void {
    for (const [kind, count] of this.counts)
      if (count > maxPrinted) this.print(`… and ${count - maxPrinted} more of ${kind}`)
    for (const remedy of this.found) this.print(`\nTo do, ${remedy}: ${remedies[remedy]}`)
  }
}
