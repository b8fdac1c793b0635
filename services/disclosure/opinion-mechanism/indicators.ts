import { startOfYear, indicatorLabel, eachUnit, indicator } from '../../kit/indicators/index.ts'
import { Verdict } from '../../kit/records/index.ts'
import { OpinionMechanism } from './opinion-mechanism.ts'

/** The province and every city, Pingtan among them; the province need not report otherwise. */
const provinceAndCities = eachUnit.atLeast(1, {
  kinds: ['PROVINCE', 'CITY', 'ZONE'],
  expectedOrNot: true,
})

/** Task 15: the linkage mechanism is in force. */
export const opinionMechanismInForce = indicator(OpinionMechanism, {
  name: 'opinionMechanismInForce',
  task: 15,
  label: indicatorLabel(
    'Province and cities with a joint mechanism for public opinion in force',
    '已建立輿情應急聯動機制的省、市',
  ),
  target: provinceAndCities,
  countedOn: startOfYear,
  counts: () => true,
  meets: ({ revokedOn, verdict, memberUnits }) =>
    revokedOn === null && verdict !== Verdict.REFUTED && memberUnits.length > 1,
})

/** Task 15: it was drilled or used in the year. */
export const opinionMechanismExercised = indicator(OpinionMechanism, {
  name: 'opinionMechanismExercised',
  task: 15,
  label: indicatorLabel(
    'Province and cities whose mechanism was drilled or used in the year',
    '當年已演練或啟用聯動機制的省、市',
  ),
  target: provinceAndCities,
  countedOn: startOfYear,
  counts: () => true,
  meets: ({ year, lastDrillOn, uses }) =>
    (lastDrillOn?.startsWith(`${year}-`) ?? false) || (uses ?? 0) > 0,
})
