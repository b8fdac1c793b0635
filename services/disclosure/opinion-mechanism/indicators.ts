import { startOfYear, indicatorLabel, eachUnit, indicator } from '../../kit/indicators/index.ts'
import { isInForce } from '../is-in-force.ts'
import { coversNamedAuthorities } from './named-authorities.ts'
import { OpinionMechanism } from './opinion-mechanism.ts'

/** The province and every city including Pingtan; the province is not expected to report the task otherwise. */
const provinceAndCities = eachUnit.atLeast(1, {
  kinds: ['PROVINCE', 'CITY', 'ZONE'],
  expectedOrNot: true,
})

/** Mechanisms for public opinion: the joint mechanism is in force and has the four members that the notice names. */
export const opinionMechanismInForce = indicator(OpinionMechanism, {
  name: 'opinionMechanismInForce',
  topic: 'disclosure.opinionMechanisms',
  label: indicatorLabel(
    'Province and cities with a joint mechanism of publicity, cyberspace, police and telecommunications in force',
    '已建立宣傳、網信、公安、通信管理等部門輿情應急聯動機制的省、市',
  ),
  target: provinceAndCities,
  countedOn: startOfYear,
  counts: () => true,
  meets: (mechanism) => isInForce(mechanism) && coversNamedAuthorities(mechanism.memberUnits),
})

/** Mechanisms for public opinion: the mechanism was drilled or used in the year. */
export const opinionMechanismExercised = indicator(OpinionMechanism, {
  name: 'opinionMechanismExercised',
  topic: 'disclosure.opinionMechanisms',
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
