import { foldInPlace } from '../document/normalize.ts'

/** A title for a requirement without one: its first sentence, or the first part of it. */
export function titleOf(requirement: string): string {
  const text = requirement.replace(/\s*\n\s*/g, ' ').trim()
  const folded = foldInPlace(text)
  const sentence = /^[^。;:!?]*/.exec(folded)?.[0].length ?? 0
  const end = sentence > 0 && sentence <= LONGEST ? sentence : partOf(folded)
  return text.slice(0, end).trim()
}

// Titles are headings; a longer text is a requirement.
const LONGEST = 100

function partOf(folded: string): number {
  const comma = folded.slice(0, LONGEST).search(/[,，、](?=[^,，、]*$)/)
  return comma > 0 ? comma : LONGEST
}

/** Whether a text is too long, or has too many sentences, to be a title. */
export function isRequirement(text: string): boolean {
  return text.length > LONGEST || /[。;](?=.)/.test(foldInPlace(text))
}
