import {
  startOfYear,
  indicatorLabel,
  eachGroup,
  eachUnit,
  indicator,
  provinceAsWhole,
  share,
} from '../../kit/indicators/index.ts'
import { GovernmentLevel } from '../../kit/records/index.ts'
import { PilotResult, StandardPilot } from './standard-pilot.ts'

const { PROVINCE, CITY, COUNTY } = GovernmentLevel

/** Standards of service items: every pilot was evaluated. */
export const pilotsEvaluated = indicator(StandardPilot, {
  name: 'pilotsEvaluated',
  topic: 'government-services.serviceStandards',
  label: indicatorLabel('Pilots whose results were evaluated', '已評估成效的標準化試點'),
  target: share.atLeast(1),
  countedOn: startOfYear,
  counts: () => true,
  meets: ({ evaluatedOn }) => evaluatedOn !== null,
})

/** Standards of service items: a unit without an evaluated pilot is not proven. */
export const unitsWithEvaluatedPilot = indicator(StandardPilot, {
  name: 'unitsWithEvaluatedPilot',
  topic: 'government-services.serviceStandards',
  label: indicatorLabel('Units with an evaluated pilot', '已有試點成效評估的單位'),
  target: eachUnit.atLeast(1),
  countedOn: startOfYear,
  counts: () => true,
  meets: ({ evaluatedOn }) => evaluatedOn !== null,
})

/** Standards of service items, informing: mature pilots that became local standards. */
export const localStandardsIssued = indicator(StandardPilot, {
  name: 'localStandardsIssued',
  topic: 'government-services.serviceStandards',
  label: indicatorLabel('Ripe pilots that became local standards', '已轉化為地方標準的成熟試點'),
  target: share.atLeast(1),
  informs: true,
  countedOn: startOfYear,
  counts: ({ result }) => result === PilotResult.RIPE,
  meets: ({ standardOn }) => standardOn !== null,
})

/** Standards of service items, informing: levels of government with a pilot. */
export const pilotLevels = indicator(StandardPilot, {
  name: 'pilotLevels',
  topic: 'government-services.serviceStandards',
  label: indicatorLabel('Levels of government with a pilot', '已開展試點的層級'),
  target: eachGroup.of([PROVINCE, CITY, COUNTY], provinceAsWhole),
  informs: true,
  countedOn: startOfYear,
  counts: () => true,
  meets: () => true,
  group: ({ level }) => level,
})
