import type { RecordRule } from '../../kit/records/index.ts'
import type { GazetteArchiveYear } from './gazette-archive-year.ts'

/** No part is more than the whole. */
export const noMoreThanIssues: RecordRule<GazetteArchiveYear> = {
  field: 'issuesLoaded',
  isMet: ({ issuesLoaded, issues }) => issuesLoaded <= issues,
  message: {
    en: '"issuesLoaded" is more than "issues". Check both.',
    hant: '「入庫期數」多於「出刊期數」,請核對。',
    hans: '“入库期数”多于“出刊期数”,请核对。',
  },
}
