import { traditional } from '../../../../schema/vocabulary/language/traditional.ts'
import { simplifiedCharacter } from '../../../../schema/vocabulary/language/simplified.ts'
import type { Directory } from '../names/directory.ts'
import type { ParsedNotice, RecognisedDate } from '../parsed-notice.ts'

/**
 * A notice in Simplified characters with its titles, numbers and citations in Traditional ones, and the printed titles
 * beside them. The requirement and the words of dates stay as printed, with the Traditional ones beside them.
 */
export function inBothScripts(notice: ParsedNotice, { units }: Directory): ParsedNotice {
  if (!isSimplified(notice)) return notice
  // Names of units are not converted but known: 台江区 is 台江區, though 台 is 臺 elsewhere.
  const names = new Map(
    units.flatMap(({ names: [hant = '', hans = ''] }): [string, string][] =>
      hant !== hans && hans !== '' ? [[hans, hant]] : [],
    ),
  )
  const convert = (text: string) => traditional(text, names)
  const titled = <T extends { readonly title: string }>(part: T) => ({
    ...part,
    title: convert(part.title),
    titleHans: part.title,
  })
  const worded = (date: RecognisedDate) => ({ ...date, textHant: convert(date.text) })
  return {
    ...titled(notice),
    obligations: notice.obligations.map(worded),
    docNo: convert(notice.docNo),
    cites: notice.cites.map(convert),
    issuer: convert(notice.issuer),
    programmeTitle: convert(notice.programmeTitle),
    basis: notice.basis && {
      title: convert(notice.basis.title),
      docNo: convert(notice.basis.docNo),
    },
    chapters: notice.chapters.map(titled),
    sections: notice.sections.map(titled),
    tasks: notice.tasks.map((task) => ({
      ...titled(task),
      requirementHant: convert(task.requirement),
      dates: task.dates.map(worded),
      citedDocuments: task.citedDocuments.map(convert),
    })),
  }
}

/** Whether more characters of a notice exist in Simplified form alone than in Traditional form alone. */
function isSimplified({ title, tasks }: ParsedNotice): boolean {
  const text = [title, ...tasks.flatMap((task) => [task.title, task.requirement])].join('')
  const characters = [...text]
  const isTraditional = (character: string) => simplifiedCharacter(character) !== character
  const hant = characters.filter(isTraditional).length
  // Decides nearly all notices, without the dictionary of the other direction.
  if (hant * 20 > characters.length) return false
  const hans = characters.filter((one) => !isTraditional(one) && traditional(one) !== one).length
  return hans > hant
}
