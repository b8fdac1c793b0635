// Longer than any limit an office is given; beyond it the text is garbled.
const LONGEST = 999

/** P2WD, P20D, PT24H or P3M for a count and the unit printed after it; undefined for no length. */
export function duration(count: number, unit: string): string | undefined {
  if (!(count > 0 && count <= LONGEST)) return undefined
  if (unit.endsWith('工作日')) return `P${count}WD`
  if (/小[時时]$/.test(unit)) return `PT${count}H`
  return unit.endsWith('月') ? `P${count}M` : `P${count}D`
}
