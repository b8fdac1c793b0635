import { changedText, fieldText } from './field-text.ts'
import {
  type LocalizedText,
  joinTexts,
  localized,
} from '../../../schema/vocabulary/language/index.ts'
import { obligationText } from './item-text.ts'
import type { Tx } from '../../kit/store/index.ts'
import { Obligation } from '../obligation/obligation.ts'
import type { ReportLine } from './import-report.ts'
import type { ProgrammeDefinition } from './programme-definition.ts'
import { type FieldChange, upsert } from './upsert.ts'
import { withdraw } from './withdraw.ts'

/** Creates, changes and restores the obligations of a definition, and withdraws the others of its programme. */
export const upsertObligations = async (
  tx: Tx,
  { id, obligations }: ProgrammeDefinition,
): Promise<readonly ReportLine[]> => {
  const stored = await tx.manager.find(Obligation, {
    where: { programmeId: id },
    order: { code: 'ASC' },
  })
  const lines: ReportLine[] = []
  for (const obligation of obligations) {
    const known = stored.find(({ code }) => code === obligation.code)
    const line = await upsert(
      tx,
      Obligation,
      {
        words: null,
        ...obligation,
        id: `${id}:${obligation.code}`,
        programmeId: id,
        groupIds: [...obligation.groupIds],
        unitIds: [...obligation.unitIds],
        withdrawnOn: null,
      },
      obligationText(obligation.code),
      known?.withdrawnOn ? 'obligation.restored' : 'obligation.set',
      describe,
    )
    lines.push(known?.withdrawnOn ? { ...line, outcome: 'restored' } : line)
  }
  const codes = new Set(obligations.map(({ code }) => code))
  const obsolete = stored.filter(({ code }) => !codes.has(code))
  const itemOf = ({ code, titleHant }: Obligation) => obligationText(`${code} ${titleHant}`)
  return [...lines, ...(await withdraw(tx, obsolete, 'obligation', itemOf))]
}

/** The date and the responsible units; the titles of a read obligation are the words of its date. */
const describe = (changes: readonly FieldChange[]): LocalizedText => {
  const details = changes.flatMap(({ name, before, after }) =>
    name === 'dueOn' || name === 'groupIds'
      ? [changedText(fieldText(name), String(before), String(after))]
      : [],
  )
  return details.length > 0 ? joinTexts(details, '; ', ';') : localized('wording', '文字')
}
