import type { Tx } from '../../kit/store/index.ts'
import { Obligation } from '../obligation/obligation.ts'
import { matchTasks } from '../programme/match-tasks.ts'
import type { ProgrammeDefinition, TaskDefinition } from '../programme/programme-definition.ts'
import { titleKey } from '../programme/similar-titles.ts'
import { Task } from '../task/task.ts'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'
import { unitsById } from '../unit/area.ts'
import { Unit } from '../unit/unit.ts'
import { issuerOf } from './issuer/check-issuer.ts'
import { identify } from './known-programme.ts'
import { letterObligations } from './letter-obligations.ts'
import { deadlinesOf, mergeDeadlines } from './merge-deadlines.ts'
import { mergeObligations } from './merge-obligations.ts'
import type { ParsedNotice, ParsedTask } from './parsed-notice.ts'

/**
 * The programme that a notice defines. Of a stored programme with the same document it keeps what the notice does not
 * print: translations, domains, and deadlines and obligations that were set by hand. A new chapter has no domain yet.
 */
export const programmeFromNotice = async (
  { manager }: Tx,
  notice: ParsedNotice,
): Promise<ProgrammeDefinition> => {
  const byId = unitsById(await manager.find(Unit))
  const issuer = issuerOf(notice, byId)
  const { id, known } = await identify(manager, notice, issuer, byId)
  const inProgramme = { where: { programmeId: id }, order: { id: 'ASC' } } as const
  const tasks = matchTasks(await manager.find(Task, inProgramme), notice.tasks)
  const obligations = await manager.find(Obligation, inProgramme)
  return {
    id,
    docNo: known?.docNo ?? notice.docNo,
    year: notice.year,
    ...titleOf(notice, known),
    issuerId: known?.issuerId ?? issuer.id,
    signedOn: notice.signedOn,
    postedOn: notice.postedOn ?? known?.postedOn ?? null,
    basis: notice.basis ?? known?.basis ?? null,
    cites: notice.cites,
    chapters: notice.chapters.map(({ number, ...printed }) => {
      const chapter = partOf(known?.chapters, printed.title, number)
      return {
        number,
        domain: chapter?.domain ?? '',
        ...titleOf(printed, chapter),
      }
    }),
    sections: notice.sections.map(({ number, chapterNumber, ...printed }) => ({
      number,
      chapterNumber,
      ...titleOf(printed, partOf(known?.sections, printed.title, number)),
    })),
    tasks: notice.tasks.map((task) => defineTask(task, tasks.get(task))),
    obligations: mergeObligations(obligations, letterObligations(notice)),
  }
}

interface Titled {
  readonly titleHant: string
  readonly titleHans: string
  readonly titleEn: string
}

/** The stored titles if the printed one differs in script or punctuation only, else the printed one in all locales. */
const titleOf = (
  { title, titleHans = simplified(title) }: Pick<ParsedTask, 'title' | 'titleHans'>,
  known: Titled | null | undefined,
): Titled =>
  known && titleKey(known.titleHant) === titleKey(title)
    ? { titleHant: known.titleHant, titleHans: known.titleHans, titleEn: known.titleEn }
    : { titleHant: title, titleHans, titleEn: title }

/** The stored chapter or section with the title, else with the number: an inserted one renumbers the others. */
const partOf = <T extends Titled & { readonly number: number }>(
  parts: readonly T[] | undefined,
  title: string,
  number: number,
): T | undefined =>
  parts?.find(({ titleHant }) => titleKey(titleHant) === titleKey(title)) ??
  parts?.find((part) => part.number === number)

const defineTask = (task: ParsedTask, known: Task | undefined): TaskDefinition => ({
  ...(known && { id: known.id }),
  number: task.number,
  sectionNumber: task.sectionNumber,
  ...titleOf(task, known),
  leadUnitIds: task.leadUnitIds,
  groupIds: task.groupCodes,
  // Those of a stored task come from its requirement; a notice that names none keeps them.
  ...(known && task.namedUnitIds.length === 0 ? {} : { namedUnitIds: task.namedUnitIds }),
  requirement: task.requirement,
  ...((!known || (known.requirement && isRepeated(known))) && summaryOf(task)),
  ...(known
    ? { deadlines: mergeDeadlines(known.deadlines, task.dates, task.requirement) }
    : { deadlines: deadlinesOf(task.dates), citedDocuments: task.citedDocuments }),
})

/** Whether the summary of a stored task is its requirement, in either script. */
const isRepeated = ({ requirement, summaryHant, summaryHans }: Task): boolean =>
  requirement === summaryHant || requirement === summaryHans

/** A summary that repeats the requirement follows it. */
const summaryOf = ({ requirement, requirementHant = requirement }: ParsedTask) => ({
  summaryHant: requirementHant,
  summaryHans: requirementHant === requirement ? simplified(requirement) : requirement,
  summaryEn: requirement,
})
