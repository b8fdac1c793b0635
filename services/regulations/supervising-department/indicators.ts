import { startOfYear, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { SupervisingDepartment } from './supervising-department.ts'

/** Catalogues of public institutions: every supervising department has a catalogue. */
export const supervisorsWithCatalogue = indicator(SupervisingDepartment, {
  name: 'supervisorsWithCatalogue',
  topic: 'regulations.institutionCatalogues',
  label: indicatorLabel(
    'Supervising departments with a catalogue for their public institutions',
    '已編制公共企事業單位公開事項目錄的主管部門',
  ),
  target: share.atLeast(1),
  countedOn: startOfYear,
  counts: () => true,
  meets: ({ catalogueCount }) => (catalogueCount ?? 0) > 0,
})
