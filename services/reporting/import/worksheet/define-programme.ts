import type { Tx } from '../../../kit/store/index.ts'
import { simplified } from '../../../../schema/vocabulary/language/simplified.ts'
import { Obligation } from '../../obligation/obligation.ts'
import type { ObligationDefinition, TaskDefinition } from '../../programme/programme-definition.ts'
import { Task } from '../../task/task.ts'
import type { DefinedProgramme } from '../apply-notice.ts'
import { definitionOf, nextCode } from '../merge-obligations.ts'
import type { ParsedNotice, ParsedTask, RecognisedDate } from '../parsed-notice.ts'
import { programmeFromNotice } from '../programme-from-notice.ts'
import { inBothScripts } from '../scripts/in-both-scripts.ts'
import { correctedDeadlines } from './deadline-cell.ts'
import type { WrittenObligation } from './read-obligations.ts'
import type { WrittenTask } from './read-tasks.ts'
import type { WrittenNotice } from './read-worksheet.ts'
import { correctedTopics } from './topic-cell.ts'

/** The notice that a worksheet states, in both scripts. */
export const noticeOf = (written: WrittenNotice): ParsedNotice => {
  const { head, outline, tasks, obligations, naming } = written
  const { placeOf: _placeOf, ...parts } = head
  const notice: ParsedNotice = {
    ...parts,
    programmeTitle: head.title,
    chapters: outline.chapters.map(({ number, title, line }) => ({ number, title, line })),
    sections: outline.sections,
    tasks: tasks.map((task): ParsedTask => ({
      ...task,
      sectionNumber: outline.sectionOf(task),
      dates: task.deadlines.map(({ code, words }) => ({
        rule: code,
        text: words,
        place: task.place,
      })),
    })),
    obligations: obligations.map(({ dueOn, title, place }) => ({
      rule: dueOn ?? '',
      text: title,
      place,
    })),
  }
  return inBothScripts(notice, naming.directory)
}

/** The programme that a worksheet states. Of a stored one it keeps what no worksheet has: translations, triggers, targets. */
export const defineProgramme = async (
  tx: Tx,
  { tasks, outline, obligations }: WrittenNotice,
  notice: ParsedNotice,
): Promise<DefinedProgramme> => {
  const base = await programmeFromNotice(tx, notice)
  const inProgramme = { where: { programmeId: base.id } }
  const stored = await tx.manager.find(Task, inProgramme)
  const known = await tx.manager.find(Obligation, inProgramme)
  const domains = outline.chapters.map(({ domain }) => domain)
  const codes = new Set([...known.map(({ code }) => code), ...obligations.map(({ code }) => code)])
  return {
    definition: {
      ...base,
      postedOn: notice.postedOn ?? null,
      basis: notice.basis ? basisOf(notice.basis) : null,
      chapters: base.chapters.map((chapter, index) => ({
        ...chapter,
        domain: domains[index] ?? chapter.domain,
      })),
      tasks: base.tasks.map((task, index) => {
        const [written, read] = [tasks[index], notice.tasks[index]]
        if (!written || !read) return task
        return corrected(
          task,
          written,
          read,
          stored.find(({ id }) => id === task.id),
        )
      }),
      obligations: obligations.map((one, index) =>
        obligationOf(
          one.code === '' ? { ...one, code: nextCode(codes) } : one,
          known.find(({ code }) => code === one.code),
          notice.obligations[index],
        ),
      ),
    },
    notes: new Map(),
    readings: [],
    refused: [],
  }
}

const basisOf = ({ docNo, title }: { readonly docNo: string; readonly title: string }) => ({
  docNo: docNo === '' ? null : docNo,
  title: title === '' ? null : title,
})

const corrected = (
  { requirement, ...task }: TaskDefinition,
  { topics, isConfirmed, deadlines }: WrittenTask,
  { namedUnitIds, dates }: ParsedTask,
  stored: Task | undefined,
): TaskDefinition => {
  // A stored task without a printed requirement shows its summary instead.
  const isSummary =
    stored?.requirement === null &&
    (requirement === stored.summaryHant || requirement === stored.summaryHans)
  return {
    ...task,
    ...(isSummary || requirement === undefined ? {} : { requirement }),
    namedUnitIds,
    topics: correctedTopics(stored?.topics ?? [], topics, isConfirmed),
    deadlines: correctedDeadlines(
      stored?.deadlines ?? [],
      deadlines.map((one, index) => ({ ...one, wordsHant: dates[index]?.textHant ?? one.words })),
    ),
  }
}

const obligationOf = (
  { code, title, dueOn, words, groupIds, unitIds }: WrittenObligation,
  known: Obligation | undefined,
  read: RecognisedDate | undefined,
): ObligationDefinition => {
  const own = { dueOn, words: words === '' ? null : words, groupIds, unitIds }
  const isSame = known && (title === known.titleHant || title === known.titleHans)
  if (isSame) return { ...definitionOf(known), ...own }
  const hant = read?.textHant ?? title
  const hans = read?.textHant === undefined ? simplified(title) : title
  return {
    code,
    titleHant: hant,
    titleHans: hans,
    titleEn: title,
    summaryHant: hant,
    summaryHans: hans,
    summaryEn: title,
    ...own,
    requiresPublication: known?.requiresPublication ?? false,
    note: known?.note ?? null,
  }
}
