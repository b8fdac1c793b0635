import {
  choice,
  date,
  title,
  RecordEntity,
  optional,
  recordType,
  reference,
  UnitRecord,
  code,
} from '../../kit/records/index.ts'
import { GazetteIssue } from '../gazette-issue/gazette-issue.ts'
import { GazettePilotDepartment } from '../gazette-pilot-department/gazette-pilot-department.ts'
import { formedBeforePrinted, normativeIfFromPilot } from './rules.ts'
import { GazetteItemKind } from './enums.ts'

@RecordEntity(
  'A text in an issue of the gazette (公報刊登內容); 閩政辦〔2018〕43號.',
  '公報刊登內容',
)
export class GazetteItem extends UnitRecord {
  @reference(() => GazetteIssue, 'The issue.', '政府公報編號')
  issueId!: string

  @reference(
    () => GazettePilotDepartment,
    'The pilot department that issued the text; null if none.',
    '公報試點部門編號',
    optional,
  )
  pilotId!: string | null

  @code('Document number (文號); null if it has none.', '文號', optional)
  docNo!: string | null

  @title('Title of the text.', '標題')
  title!: string

  @choice(GazetteItemKind, 'Kind of the text.', '內容類型')
  kind!: GazetteItemKind

  @date('Day on which the text was formed; not after the paper edition.', '形成日期')
  formedOn!: string
}

export const gazetteItems = recordType(GazetteItem, {
  orderBy: ['-formedOn'],
  unitFrom: 'issueId',
  inverse: { issueId: 'items', pilotId: 'items' },
  rules: [normativeIfFromPilot],
  checks: [formedBeforePrinted],
  aggregates: [
    {
      into: 'issueId',
      set: (items) => ({
        oldestFormedOn: items.map(({ formedOn }) => formedOn).toSorted()[0] ?? null,
      }),
    },
    // Null instead of 0 keeps the clock of the pilot running.
    { into: 'pilotId', set: (items) => ({ docsPublished: items.length || null }) },
  ],
})
