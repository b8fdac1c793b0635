import { InvalidInput } from '../../../schema/vocabulary/index.ts'
import type { Day } from '../../kit/clock/index.ts'

/** A refusal when a list is said to have been published before it was compiled. */
export const refuseEarlier = (publishedOn: Day, compiledOn: Day): InvalidInput | undefined =>
  publishedOn < compiledOn
    ? new InvalidInput('publishedOn', {
        en: `"publishedOn" ${publishedOn} is before the list was compiled, ${compiledOn}. Check the day.`,
        hant: `「publishedOn」${publishedOn} 早於清單編制完成日 ${compiledOn},請核對。`,
        hans: `“publishedOn”${publishedOn} 早于清单编制完成日 ${compiledOn},请核对。`,
      })
    : undefined
