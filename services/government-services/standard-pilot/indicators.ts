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

/** Task 19: every pilot was evaluated. */
export const pilotsEvaluated = indicator(StandardPilot, {
  name: 'pilotsEvaluated',
  task: 19,
  label: indicatorLabel('Pilots whose results were evaluated', '已評估成效的標準化試點'),
  target: share.atLeast(1),
  countedOn: startOfYear,
  counts: () => true,
  meets: ({ evaluatedOn }) => evaluatedOn !== null,
})

/** Task 19: a unit without an evaluated pilot is not proven. */
export const unitsWithEvaluatedPilot = indicator(StandardPilot, {
  name: 'unitsWithEvaluatedPilot',
  task: 19,
  label: indicatorLabel('Units with an evaluated pilot', '已有試點成效評估的單位'),
  target: eachUnit.atLeast(1),
  countedOn: startOfYear,
  counts: () => true,
  meets: ({ evaluatedOn }) => evaluatedOn !== null,
})

/** Task 19, informing: mature pilots that became local standards. */
export const localStandardsIssued = indicator(StandardPilot, {
  name: 'localStandardsIssued',
  task: 19,
  label: indicatorLabel('Ripe pilots that became local standards', '已轉化為地方標準的成熟試點'),
  target: share.atLeast(1),
  informs: true,
  countedOn: startOfYear,
  counts: ({ result }) => result === PilotResult.RIPE,
  meets: ({ standardOn }) => standardOn !== null,
})

/** Task 19, informing: levels of government with a pilot. */
export const pilotLevels = indicator(StandardPilot, {
  name: 'pilotLevels',
  task: 19,
  label: indicatorLabel('Levels of government with a pilot', '已開展試點的層級'),
  target: eachGroup.of([PROVINCE, CITY, COUNTY], provinceAsWhole),
  informs: true,
  countedOn: startOfYear,
  counts: () => true,
  meets: () => true,
  group: ({ level }) => level,
})
