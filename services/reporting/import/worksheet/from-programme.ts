import { no, yes } from './flag-texts.ts'
import { localized, verbatim } from '../../../../schema/vocabulary/language/index.ts'
import type { EntityManager } from 'typeorm'
import { Obligation } from '../../obligation/obligation.ts'
import { Programme } from '../../programme/programme.ts'
import { titleKey } from '../../programme/similar-titles.ts'
import { topicIdsOf } from '../../task/task-topics.ts'
import { Task } from '../../task/task.ts'
import { Unit } from '../../unit/unit.ts'
import { knownDomains } from '../chapter-domains.ts'
import { deadlineCell, writtenDeadline } from './deadline-cell.ts'
import { headRows } from './head-rows.ts'
import { namingOf } from './naming.ts'
import { topicCell, topicChoices } from './topic-cell.ts'
import type { Worksheet } from './worksheet.ts'

/** The worksheet of a stored programme, which imports unchanged; undefined if there is none with the id. */
export const worksheetOfProgramme = async (
  read: EntityManager,
  id: string,
): Promise<Worksheet | undefined> => {
  const programme = await read.findOneBy(Programme, { id })
  if (!programme) return undefined
  const { signedOn, postedOn, basis } = programme
  const issuer = (await read.findOneBy(Unit, { id: programme.issuerId })) ?? undefined
  const naming = await namingOf(read, issuer, signedOn)
  const stored = await read.find(Task, { where: { programmeId: id }, order: { number: 'ASC' } })
  const tasks = stored.filter(({ withdrawnOn }) => withdrawnOn === null)
  const obligations = await read.find(Obligation, { where: { programmeId: id } })
  // A notice in Simplified characters is corrected in them.
  const isSimplified = tasks.some(
    ({ requirement, summaryHant, summaryHans }) =>
      requirement === summaryHans && requirement !== summaryHant,
  )
  const titleOf = ({ titleHant, titleHans }: Titled) => (isSimplified ? titleHans : titleHant)
  const chapterOf = (number: number) => programme.chapters.find((one) => one.number === number)
  return {
    head: headRows({
      docNo: programme.docNo,
      title: titleOf(programme),
      issuer: naming.unitName(programme.issuerId),
      signedOn,
      postedOn: postedOn ?? '',
      year: String(programme.year),
      basisNumber: basis?.docNo ?? '',
      basisTitle: basis?.title ?? '',
      cites: programme.cites.join('\n'),
    }),
    chapters: programme.chapters.map((chapter) => ({
      title: titleOf(chapter),
      domain: chapter.domain,
      doubts: verbatim(''),
    })),
    tasks: tasks.map((task) => {
      const section = programme.sections.find(({ number }) => number === task.sectionNumber)
      const chapter = chapterOf(section?.chapterNumber ?? task.chapterNumber)
      return {
        number: String(task.number),
        chapter: chapter ? titleOf(chapter) : '',
        section:
          section && titleKey(section.titleHant) !== titleKey(chapter?.titleHant ?? '')
            ? titleOf(section)
            : '',
        title: titleOf(task),
        leads: task.leadUnitIds.map(naming.unitName).join('；'),
        responsible: [...task.groupIds, ...task.namedUnitIds]
          .map(naming.responsibleName)
          .join('；'),
        requirement: task.requirement ?? (isSimplified ? task.summaryHans : task.summaryHant),
        deadlines: deadlineCell(task.deadlines.map(writtenDeadline)),
        topics: topicCell(topicIdsOf(task)),
        ...topicRemarks(task),
      }
    }),
    obligations: obligations
      .filter(({ withdrawnOn }) => withdrawnOn === null)
      .toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
      .map((one) => ({
        code: one.code,
        title: titleOf(one),
        dueOn: one.dueOn ?? '',
        words: one.words ?? '',
        responsible: [...one.groupIds, ...one.unitIds].map(naming.responsibleName).join('；'),
        doubts: verbatim(''),
      })),
    problems: [],
    source: [],
    choices: { ...naming.choices, topics: topicChoices(), domains: knownDomains() },
  }
}

interface Titled {
  readonly titleHant: string
  readonly titleHans: string
}

/** Whether the topics are confirmed, and what is doubtful about them. */
export const topicRemarks = ({ topics }: Pick<Task, 'topics'>) => {
  if (topics.length === 0)
    return {
      confirmed: verbatim(''),
      doubts: localized('No topic: it cannot be proven.', '沒有主題,不能以記錄證明。'),
    }
  return topics.some(({ isProposed }) => isProposed)
    ? { confirmed: no, doubts: localized('The topics are proposed.', '主題為系統建議,請核對。') }
    : { confirmed: yes, doubts: verbatim('') }
}
