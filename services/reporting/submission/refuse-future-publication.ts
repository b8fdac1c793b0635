import { InvalidInput } from '../../../schema/vocabulary/index.ts'
import { dayOf } from '../../kit/calendar/index.ts'
import type { Evidence } from './evidence.ts'

/** A refusal if a link states a day of publication in the future. */
export const refuseFuturePublication = (
  field: string,
  links: readonly Evidence[],
  now: Date,
): InvalidInput | undefined => {
  const today = dayOf(now)
  const invalid = links.find(({ publishedOn }) => publishedOn && publishedOn > today)
  if (!invalid) return undefined
  return new InvalidInput(field, {
    en: `"publishedOn" ${invalid.publishedOn} lies in the future. Give the day it was published.`,
    hant: `公佈日期 ${invalid.publishedOn} 晚於今天,請填寫實際公佈日期。`,
    hans: `公布日期 ${invalid.publishedOn} 晚于今天,请填写实际公布日期。`,
  })
}
