import type { Obligation } from '../obligation/obligation.ts'
import type { ObligationDefinition } from '../programme/programme-definition.ts'

/**
 * The obligations of a programme after a re-issue. A date of the letter is the stored obligation with that date, else with
 * those words, else the next one whose date the letter no longer has: then the date has moved. What was set by hand stays.
 */
export const mergeObligations = (
  stored: readonly Obligation[],
  read: readonly ObligationDefinition[],
): readonly ObligationDefinition[] => {
  const open = new Set(stored)
  const take = (matches: (known: Obligation) => boolean): Obligation | undefined => {
    const found = [...open].find(matches)
    if (found) open.delete(found)
    return found
  }
  const matched = new Map<ObligationDefinition, Obligation | undefined>()
  const match = (matches: (one: ObligationDefinition, known: Obligation) => boolean) => {
    for (const one of read)
      if (!matched.get(one))
        matched.set(
          one,
          take((known) => matches(one, known)),
        )
  }
  match((one, known) => known.withdrawnOn === null && known.dueOn === one.dueOn)
  match((one, known) => known.words === one.words)
  match((_, known) => known.withdrawnOn === null && known.words !== null)

  const codes = new Set(stored.map(({ code }) => code))
  const dated = read.map((one) => {
    const known = matched.get(one)
    if (!known) return { ...one, code: nextCode(codes) }
    const isPrinted = known.titleHant === known.words
    const { dueOn, words = null } = one
    return isPrinted ? { ...one, code: known.code } : { ...definitionOf(known), dueOn, words }
  })
  const byHand = [...open].filter((known) => known.words === null)
  return [...dated, ...byHand.map(definitionOf)]
}

const nextCode = (codes: Set<string>): string => {
  let number = 1
  while (codes.has(`G${number}`)) number += 1
  codes.add(`G${number}`)
  return `G${number}`
}

const definitionOf = (known: Obligation): ObligationDefinition => ({
  code: known.code,
  titleHant: known.titleHant,
  titleHans: known.titleHans,
  titleEn: known.titleEn,
  summaryHant: known.summaryHant,
  summaryHans: known.summaryHans,
  summaryEn: known.summaryEn,
  dueOn: known.dueOn,
  words: known.words,
  requiresPublication: known.requiresPublication,
  groupIds: known.groupIds,
  unitIds: known.unitIds,
  note: known.note,
})
