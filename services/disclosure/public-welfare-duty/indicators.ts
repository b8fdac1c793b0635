import { startOfYear, indicatorLabel, eachGroup, indicator } from '../../kit/indicators/index.ts'
import { PublicWelfareDuty } from './public-welfare-duty.ts'
import { PublicWelfareField } from './public-welfare-field.ts'

/** Public welfare: each of the four fields has a usable disclosure in the year, or does not apply for a stated reason. */
export const welfareFieldsDisclosed = indicator(PublicWelfareDuty, {
  name: 'welfareFieldsDisclosed',
  topic: 'disclosure.publicWelfare',
  label: indicatorLabel(
    'Fields of public welfare with usable disclosures of the year, or that do not apply to the unit',
    '當年已公開可檢索、可核查、可利用信息(或不涉及)的社會公益領域',
  ),
  target: eachGroup.of(Object.values(PublicWelfareField)),
  countedOn: startOfYear,
  group: ({ field }) => field,
  counts: () => true,
  meets: ({ year, notApplicableReason, lastUsableOn }) =>
    notApplicableReason !== null || (lastUsableOn?.startsWith(`${year}-`) ?? false),
})
