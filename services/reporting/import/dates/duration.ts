// Longer than any real time limit; a larger number is garbled text.
const LONGEST = 999

/** The rule for a count and its printed unit, folded: P2WD, P20D, PT24H or P3M; undefined for an impossible count. */
export function durationRule(count: number, unit: string): string | undefined {
  if (!(count > 0 && count <= LONGEST)) return undefined
  if (unit.endsWith('工作日')) return `P${count}WD`
  if (unit.endsWith('小时')) return `PT${count}H`
  if (/(?:星期|周)$/.test(unit)) return `P${7 * count}D`
  if (unit.endsWith('年')) return `P${12 * count}M`
  return unit.endsWith('月') ? `P${count}M` : `P${count}D`
}
