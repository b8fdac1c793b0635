import { type ReferenceCheck, referenceCheck, type RecordRule } from '../../kit/records/index.ts'
import { GazetteIssue } from '../gazette-issue/gazette-issue.ts'
import type { GazetteItem } from './gazette-item.ts'
import { GazetteItemKind } from './enums.ts'

/** The rule that a text of a pilot is a normative document of a department and has a document number. */
export const normativeIfFromPilot: RecordRule<GazetteItem> = {
  field: 'kind',
  isMet: ({ pilotId, kind, docNo }) =>
    pilotId === null || (kind === GazetteItemKind.DEPARTMENT_NORMATIVE && docNo !== null),
  message: {
    en: 'A text of a pilot is a normative document with its "docNo". Correct "kind", or leave the pilot out.',
    hant: '試點部門刊登的應為有文號的部門規範性文件,請更正「內容類型」或勿填試點部門。',
    hans: '试点部门刊登的应为有文号的部门规范性文件,请更正“内容类型”或勿填试点部门。',
  },
}

/** The check that no text was formed after the issue was printed. */
export const formedBeforePrinted: ReferenceCheck<GazetteItem> = referenceCheck(
  'issueId',
  GazetteIssue,
  {
    field: 'formedOn',
    isMet: ({ formedOn }, { paperOn }) => formedOn <= paperOn,
    message: {
      en: '"formedOn" is after the issue came out. Check both.',
      hant: '「形成日期」晚於公報出刊日期,請核對。',
      hans: '“形成日期”晚于公报出刊日期,请核对。',
    },
  },
)
