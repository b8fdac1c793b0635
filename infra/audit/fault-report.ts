import { type LocalizedText, localized } from '../../schema/vocabulary/language/index.ts'
import { type Fault, remedies } from '../../services/kit/audit/index.ts'

/** The faults of one kind in one log that are printed one by one. */
const maxPrinted = 20

/** Prints faults as they are found, and at the end what to do. */
export class FaultReport {
  private readonly counts = new Map<string, number>()
  private readonly found = new Set<Fault['remedy']>()

  constructor(private readonly print: (line: LocalizedText) => void) {}

  get count(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0)
  }

  add({ log, where, what, remedy }: Fault): void {
    const kind = `${log} ${remedy}`
    const count = (this.counts.get(kind) ?? 0) + 1
    this.counts.set(kind, count)
    this.found.add(remedy)
    if (count <= maxPrinted) this.print(faultText({ log, where, what, remedy }))
  }

  end(): void {
    for (const [kind, count] of this.counts)
      if (count > maxPrinted) this.print(moreText(count - maxPrinted, kind))
    for (const remedy of this.found) this.print(toDoText(remedy))
  }
}

const faultText = ({ log, where, what, remedy }: Fault): LocalizedText =>
  localized(
    `FAULT ${remedy} ${log}, ${where.en}: ${what.en}`,
    `異常 ${remedy} ${log},${where.hant}:${what.hant}`,
  )

const moreText = (count: number, kind: string): LocalizedText =>
  localized(`… and ${count} more of ${kind}`, `……另有 ${count} 個 ${kind}`)

const toDoText = (remedy: Fault['remedy']): LocalizedText => {
  const { en, hant } = remedies[remedy]
  return localized(`\nTo do, ${remedy}: ${en}`, `\n處理 ${remedy}:${hant}`)
}
