import { localized, verbatim } from '../../../../schema/vocabulary/language/index.ts'
import type { EntityManager } from 'typeorm'
import { titleKey } from '../../programme/similar-titles.ts'
import { Unit } from '../../unit/unit.ts'
import { unitsById } from '../../unit/area.ts'
import { domainOfMost, knownDomains } from '../chapter-domains.ts'
import { openNotices, type NoticeSource } from '../file/open-notice.ts'
import { issuerInDocument } from '../issuer/issuer-in-document.ts'
import { NoticeRefused } from '../issuer/issuer.refusals.ts'
import { letterObligations } from '../letter-obligations.ts'
import { mergeObligations } from '../merge-obligations.ts'
import { parseNotice } from '../parse-notice.ts'
import type { ParsedNotice } from '../parsed-notice.ts'
import { inBothScripts } from '../scripts/in-both-scripts.ts'
import { headRowsOf } from './head-of-notice.ts'
import { knownParts } from './known-parts.ts'
import { namingOf } from './naming.ts'
import { problemRows } from './problem-rows.ts'
import { sourceRows } from './source-rows.ts'
import { taskRowsOf } from './tasks-of-notice.ts'
import { topicChoices } from './topic-cell.ts'
import type { Worksheet } from './worksheet.ts'

/**
 * The worksheet of a notice: what was read of it, with doubts. Never refuses: of a file that cannot be read, everything is
 * left for a person to fill in.
 */
export const worksheetOfNotice = async (
  read: EntityManager,
  source: NoticeSource | readonly NoticeSource[],
): Promise<Worksheet> => {
  const document = await openNotices(source)
  const refusals: NoticeRefused[] = []
  const unlessRefused = <T>(error: unknown, instead: T): T => {
    if (!(error instanceof NoticeRefused)) throw error
    refusals.push(error)
    return instead
  }
  const { issuer, signedOn } = await issuerInDocument(read, document).catch((error: unknown) =>
    unlessRefused(error, { issuer: undefined, signedOn: '' }),
  )
  const naming = await namingOf(read, issuer, signedOn)
  const parsed = parseNotice(document, naming.directory)
  const printed = parsed.draft?.notice ?? empty
  const notice = inBothScripts(printed, naming.directory)
  const known = await knownParts(read, notice, issuer).catch(async (error: unknown) =>
    unlessRefused(error, await knownParts(read, { ...notice, docNo: '' }, undefined)),
  )
  const { tasks, chapterTopics, unplaced } = taskRowsOf(parsed, printed, notice, naming, known)
  const byId = unitsById(await read.find(Unit))
  const isSimplified = notice.titleHans !== undefined
  return {
    head: headRowsOf(
      notice,
      isSimplified ? printed.title : notice.title,
      issuer && byId.has(issuer.id) ? naming.unitName(issuer.id) : notice.issuer,
      parsed,
      refusals,
    ),
    chapters: notice.chapters.map((chapter) => {
      const stored = known.programme?.chapters.find(
        ({ titleHant }) => titleKey(titleHant) === titleKey(chapter.title),
      )
      const domain = stored?.domain ?? domainOfMost(chapterTopics(chapter.number)) ?? ''
      return {
        title: chapter.titleHans ?? chapter.title,
        domain,
        doubts: stored ? verbatim('') : domain === '' ? unclearDomain : domainByTopics,
      }
    }),
    tasks,
    obligations: mergeObligations(known.obligations, letterObligations(notice)).map((one) => ({
      code: one.code,
      title: isSimplified ? one.titleHans : one.titleHant,
      dueOn: one.dueOn ?? '',
      words: one.words ?? '',
      responsible: [...one.groupIds, ...one.unitIds].map(naming.responsibleName).join('；'),
      doubts: one.groupIds.length + one.unitIds.length === 0 ? nobody : verbatim(''),
    })),
    problems: problemRows(refusals, parsed, unplaced),
    source: parsed.problems.length > 0 ? sourceRows(document) : [],
    choices: { ...naming.choices, topics: topicChoices(), domains: knownDomains() },
  }
}

const unclearDomain = localized(
  'Its topics do not tell the domain; choose one.',
  '任務的主題不足以判斷領域,請填寫。',
)
const nobody = localized('Nobody is responsible; name units or groups.', '沒有責任單位,請填寫。')
const domainByTopics = localized('By the topics of its tasks.', '按任務的主題判斷,請核對。')

const empty: ParsedNotice = {
  docNo: '',
  year: 0,
  title: '',
  issuer: '',
  signedOn: '',
  postedOn: undefined,
  basis: undefined,
  cites: [],
  programmeTitle: '',
  chapters: [],
  sections: [],
  tasks: [],
  obligations: [],
}
