import { groupText } from '../../programme/item-text.ts'
import type { Tx } from '../../../kit/store/index.ts'
import type { ReportLine } from '../../programme/import-report.ts'
import { upsert } from '../../programme/upsert.ts'
import { UnitGroup } from '../../unit/unit-group.ts'
import type { ParsedNotice } from '../parsed-notice.ts'
import type { AreaGroup } from './area-groups.ts'

/** Creates or updates the groups of an area that a notice names. Wordings that officers added stay. */
export const setAreaGroups = async (
  tx: Tx,
  groups: readonly AreaGroup[],
  { tasks }: Pick<ParsedNotice, 'tasks'>,
): Promise<readonly ReportLine[]> => {
  const named = new Set(tasks.flatMap(({ groupCodes }) => groupCodes))
  const lines: ReportLine[] = []
  for (const group of groups.filter(({ id }) => named.has(id))) {
    const stored = await tx.find(UnitGroup, group.id)
    const phrases = [...new Set([...(stored?.phrases ?? []), ...group.phrases])]
    const values = { ...group, phrases }
    lines.push(await upsert(tx, UnitGroup, values, groupText(group.nameHant), 'unitGroup.set'))
  }
  return lines
}
