import type { Tx } from '../../kit/store/index.ts'
import type { ProgrammeDefinition, TaskDefinition } from '../programme/programme-definition.ts'
import { Programme } from '../programme/programme.ts'
import { DeadlineKind } from '../task/task-parts.ts'
import { Task } from '../task/task.ts'
import { Unit } from '../unit/unit.ts'
import type { ParsedNotice, ParsedTask, RecognisedDate } from './parsed-notice.ts'
import { letterObligations } from './letter-obligations.ts'

/**
 * The programme that a notice defines. Translations and domains of a stored programme with the same number stay.
 * @param domains the domains of the chapters of a new programme, in order
 */
export const programmeFromNotice = async (
  { manager }: Tx,
  notice: ParsedNotice,
  domains: readonly string[],
): Promise<ProgrammeDefinition> => {
  const known = await manager.findOneBy(Programme, { docNo: notice.docNo })
  const tasks = known ? await manager.find(Task, { where: { programmeId: known.id } }) : []
  const issuer = await issuerOf({ manager }, notice, known)
  const id = known?.id ?? idOf(notice.docNo)
  return {
    id,
    docNo: notice.docNo,
    year: notice.year,
    ...titleOf(notice, known),
    issuerId: issuer,
    signedOn: notice.signedOn,
    postedOn: notice.postedOn ?? known?.postedOn ?? null,
    basis: notice.basis ?? known?.basis ?? null,
    chapters: notice.chapters.map(({ number, ...printed }, index) => {
      const chapter = known?.chapters.find((candidate) => candidate.number === number)
      return {
        number,
        domain: chapter?.domain ?? domainOf(domains, index),
        ...titleOf(printed, chapter),
      }
    }),
    sections: notice.sections.map(({ number, chapterNumber, ...printed }) => ({
      number,
      chapterNumber,
      ...titleOf(
        printed,
        known?.sections.find((section) => section.number === number),
      ),
    })),
    tasks: notice.tasks.map((task) =>
      defineTask(
        task,
        tasks.find(({ number }) => number === task.number),
      ),
    ),
    obligations: known ? [] : letterObligations(notice),
  }
}

interface Titled {
  readonly titleHant: string
  readonly titleHans: string
  readonly titleEn: string
}

/** The printed title, with its stored translations if the title has not changed. */
const titleOf = (
  { title, titleHans }: Pick<ParsedTask, 'title' | 'titleHans'>,
  known: Titled | null | undefined,
) =>
  known?.titleHant === title
    ? { titleHant: title, titleHans: known.titleHans, titleEn: known.titleEn }
    : { titleHant: title, ...(titleHans === undefined ? {} : { titleHans }) }

const defineTask = (task: ParsedTask, known: Task | undefined): TaskDefinition => ({
  number: task.number,
  sectionNumber: task.sectionNumber,
  ...titleOf(task, known),
  leadUnitIds: task.leadUnitIds,
  groupIds: task.groupCodes,
  // Those of a stored task come from its requirement; a notice that names none keeps them.
  ...(known && task.namedUnitIds.length === 0 ? {} : { namedUnitIds: task.namedUnitIds }),
  requirement: task.requirement,
  ...(known
    ? {}
    : {
        deadlines: deadlinesOf(task.dates),
        citedDocuments: task.citedDocuments,
        ...summaryOf(task),
      }),
})

/** The summary of a new task in Simplified characters; else it is made from the requirement. */
const summaryOf = ({ requirement, requirementHant }: ParsedTask) =>
  requirementHant === undefined
    ? {}
    : { summaryHant: requirementHant, summaryHans: requirement, summaryEn: requirement }

const deadlinesOf = (dates: readonly RecognisedDate[]) =>
  dates.map(({ rule, text, textHant = text }) => {
    const isDay = /^\d{4}-/.test(rule)
    return {
      kind: isDay ? DeadlineKind.FIXED : DeadlineKind.DURATION,
      date: isDay ? rule : null,
      rule: isDay ? null : rule,
      whatHant: textHant,
      whatEn: text,
    }
  })

/** `閩政辦〔2019〕12號` → `notice-2019-12`. */
const idOf = (docNo: string): string => `notice-${(docNo.match(/\d+/g) ?? []).join('-')}`

const domainOf = (domains: readonly string[], index: number): string => {
  const domain = domains[index]
  if (!domain)
    throw Object.assign(
      new Error(
        `Chapter ${index + 1} has no domain: give one domain per chapter, e.g. --domains disclosure,platforms`,
      ),
      { code: 'HUB' },
    )
  return domain
}

/** The unit that issued the notice. Notices print the full name 福建省人民政府…, units have the short one 省政府…. */
const issuerOf = async (
  { manager }: Pick<Tx, 'manager'>,
  { issuer }: ParsedNotice,
  known: Programme | null,
): Promise<string> => {
  if (known) return known.issuerId
  const units = await manager.find(Unit)
  const short = issuer.replace(/^(\S{2,3})省人民政府/, '省政府')
  const unit = units.find(({ nameHant }) => nameHant === issuer || nameHant === short)
  if (unit) return unit.id
  throw Object.assign(
    new Error(`The issuer "${issuer}" is not a unit of the hub. Add it to the units first.`),
    { code: 'HUB' },
  )
}
