import { chapterText } from '../programme/item-text.ts'
import {
  type LocalizedText,
  localized,
  verbatim,
} from '../../../schema/vocabulary/language/index.ts'
import type { ReportLine } from '../programme/import-report.ts'
import type { ProgrammeDefinition } from '../programme/programme-definition.ts'
import { allTopics, findTopic } from '../task/topics.ts'
import type { Reading } from './readings.ts'

/** The domains that measure topics, in the order of their registration. */
export const knownDomains = (): readonly string[] => [
  ...new Set(allTopics().map(({ domain }) => domain)),
]

/** The domain of most of the topics; undefined without topics, or if two domains have as many. */
export const domainOfMost = (topics: readonly string[]): string | undefined => {
  const counts = new Map<string, number>()
  for (const topic of topics) {
    const domain = findTopic(topic)?.domain
    if (domain !== undefined) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a)
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}

interface Decided {
  readonly definition: ProgrammeDefinition
  /** How each chapter got its domain. */
  readonly readings: readonly Reading[]
  readonly refused: readonly ReportLine[]
}

/**
 * Gives each chapter of a notice its domain: the stored one, else the given one, else that of most topics of its tasks.
 * Given domains that do not fit, and chapters without one, are refused.
 * @param given one for each chapter, in order; undefined if none are given
 */
export const decideDomains = (
  definition: ProgrammeDefinition,
  given: readonly string[] | undefined,
): Decided => {
  const refused = given ? refuseDomains(given, definition) : []
  const chapters = definition.chapters.map((chapter, index) => {
    const choices = [
      { domain: chapter.domain, why: localized('as stored', '沿用已登記的領域') },
      { domain: given?.[index] ?? '', why: localized('by --domains', '按 --domains 指定') },
      {
        domain: domainOfMost(topicsIn(definition, chapter.number)) ?? '',
        why: localized('by the topics of its tasks', '按任務的主題'),
      },
    ]
    return { chapter, found: choices.find(({ domain }) => domain !== '') }
  })
  const unclear = chapters.filter(({ found }) => !found).map(({ chapter }) => chapter)
  return {
    definition: {
      ...definition,
      chapters: chapters.map(({ chapter, found }) => ({ ...chapter, domain: found?.domain ?? '' })),
    },
    readings: chapters.map(({ chapter, found }) => ({
      kind: 'chapter',
      place: verbatim(''),
      item: chapterText(chapter.number),
      words: chapter.titleHant,
      readAs: found
        ? localized(`${found.domain}, ${found.why.en}`, `${found.domain},${found.why.hant}`)
        : localized('no domain is clear', '領域不明'),
    })),
    refused: [
      ...refused,
      ...(refused.length === 0 ? unclear : []).map(({ number, titleHant }) =>
        failure(
          chapterText(`${number} ${titleHant}`),
          localized(
            `The topics of its tasks do not tell its domain. ${asked(definition)}`,
            `無法由任務的主題判斷本章的領域,${askedHant(definition)}也可填寫底稿的“章”表。`,
          ),
        ),
      ),
    ],
  }
}

const topicsIn = ({ sections, tasks }: ProgrammeDefinition, chapter: number): readonly string[] => {
  const own = sections.filter(({ chapterNumber }) => chapterNumber === chapter)
  const numbers = new Set(own.map(({ number }) => number))
  return tasks
    .filter(({ sectionNumber }) => numbers.has(sectionNumber))
    .flatMap(({ topics = [] }) => topics.map(({ topic }) => topic))
}

const refuseDomains = (
  given: readonly string[],
  definition: ProgrammeDefinition,
): readonly ReportLine[] => {
  const known = knownDomains()
  const count = definition.chapters.length
  const unknown = given.filter((name) => !known.includes(name))
  const repeated = [...new Set(given.filter((name, index) => given.indexOf(name) !== index))]
  return [
    ...unknown.map((name) =>
      failure(
        verbatim(`--domains ${name}`),
        localized(
          `There is no domain “${name}”. ${asked(definition)}`,
          `沒有領域“${name}”。${askedHant(definition)}`,
        ),
      ),
    ),
    ...(given.length === count
      ? []
      : [
          failure(
            verbatim('--domains'),
            localized(
              `The notice has ${count} chapters, but ${given.length} domains are given. ${asked(definition)}`,
              `通知有${count}章,卻指定了${given.length}個領域。${askedHant(definition)}`,
            ),
          ),
        ]),
    // With more chapters than domains, some must have the same.
    ...(count > known.length ? [] : repeated).map((name) =>
      failure(
        verbatim(`--domains ${name}`),
        localized(
          `The domain is given twice. ${asked(definition)} If two chapters are of one domain, state it in a worksheet (--worksheet).`,
          `領域重複。${askedHant(definition)}如兩章確屬同一領域,請在底稿中填寫。`,
        ),
      ),
    ),
  ]
}

const asked = ({ chapters }: ProgrammeDefinition): string =>
  `Give one domain for each chapter (${chapters.map(({ number, titleHant }) => `${number} “${titleHant}”`).join(', ')}) with --domains, of: ${knownDomains().join(', ')}.`

const askedHant = ({ chapters }: ProgrammeDefinition): string =>
  `請以 --domains 逐章指定領域(${chapters.map(({ number, titleHant }) => `${number}“${titleHant}”`).join('、')}),可選:${knownDomains().join('、')}。`

const failure = (item: LocalizedText, detail: LocalizedText): ReportLine => ({
  outcome: 'failed',
  item,
  detail,
})
