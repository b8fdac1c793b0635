import type { ObligationDefinition } from '../programme/definition.ts'
import { simplified } from '../../../schema/vocabulary/simplified.ts'
import type { ParsedNotice } from './notice.ts'

/** The days a new notice's letter sets for everybody it addresses, as obligations in the printed words. */
export const obligationsOf = ({ obligations, tasks }: ParsedNotice): ObligationDefinition[] => {
  const addressed = [...new Set(tasks.flatMap(({ groupCodes }) => groupCodes))]
  return obligations
    .filter(({ rule }) => /^\d{4}-/.test(rule))
    .map(({ rule, text }, index) => ({
      code: `G${index + 1}`,
      titleHant: text,
      titleHans: simplified(text),
      titleEn: text,
      summaryHant: text,
      summaryHans: simplified(text),
      summaryEn: text,
      dueOn: rule,
      requiresPublication: false,
      groupIds: addressed,
      unitIds: [],
      note: null,
    }))
}
