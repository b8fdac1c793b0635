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
import { formedBeforePrinted, normativeOfPilot } from './rules.ts'
import { GazetteItemKind } from './enums.ts'

@RecordEntity('A text in an issue of the gazette; notice, task 35.', '公報刊登內容')
export class GazetteItem extends UnitRecord {
  @reference(() => GazetteIssue, 'The issue.', '政府公報編號')
  issueId!: string

  @reference(
    () => GazettePilotDepartment,
    'The pilot that issued it, if one did.',
    '公報試點部門編號',
    optional,
  )
  pilotId!: string | null

  @code('Its document number; null for what has none.', '文號', optional)
  docNo!: string | null

  @title('Its title.', '標題')
  title!: string

  @choice(GazetteItemKind, 'What it is.', '內容類型')
  kind!: GazetteItemKind

  @date('The day it was formed.', '形成日期')
  formedOn!: string
}

export const gazetteItems = recordType(GazetteItem, {
  orderBy: ['-formedOn'],
  unitFrom: 'issueId',
  inverse: { issueId: 'items', pilotId: 'items' },
  rules: [normativeOfPilot],
  checks: [formedBeforePrinted],
  aggregates: [
    {
      into: 'issueId',
      set: (items) => ({
        oldestFormedOn: items.map(({ formedOn }) => formedOn).toSorted()[0] ?? null,
      }),
    },
    // Nothing stays null, so that the clock of the pilot runs on.
    { into: 'pilotId', set: (items) => ({ docsPublished: items.length || null }) },
  ],
})
