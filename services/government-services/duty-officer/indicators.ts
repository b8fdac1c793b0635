import { startOfYear, indicatorLabel, eachUnit, indicator } from '../../kit/indicators/index.ts'
import { DutyOfficer } from './duty-officer.ts'

/** Messages on government websites: every unit has named an officer who is in charge now. */
export const unitsWithDutyOfficer = indicator(DutyOfficer, {
  name: 'unitsWithDutyOfficer',
  topic: 'government-services.siteMessages',
  label: indicatorLabel(
    'Units with an officer in charge of messages',
    '已明確留言辦理責任人的單位',
  ),
  target: eachUnit.atLeast(1),
  countedOn: startOfYear,
  counts: ({ until }) => until === null,
  meets: ({ until }) => until === null,
})
