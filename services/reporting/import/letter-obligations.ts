import type { ObligationDefinition } from '../programme/programme-definition.ts'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'
import type { ParsedNotice } from './parsed-notice.ts'

/** The dates that the letter of a notice sets for all its addressees, as obligations in the printed wording. */
export const letterObligations = ({ obligations, tasks }: ParsedNotice): ObligationDefinition[] => {
  const groupIds = [...new Set(tasks.flatMap(({ groupCodes }) => groupCodes))]
  return obligations
    .filter(({ rule }) => /^\d{4}-/.test(rule))
    .map(({ rule, text, textHant = text }, index) => ({
      code: `G${index + 1}`,
      titleHant: textHant,
      titleHans: textHant === text ? simplified(text) : text,
      titleEn: text,
      summaryHant: textHant,
      summaryHans: textHant === text ? simplified(text) : text,
      summaryEn: text,
      dueOn: rule,
      words: text,
      requiresPublication: false,
      groupIds,
      unitIds: [],
      note: null,
    }))
}
