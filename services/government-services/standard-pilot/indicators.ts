import {
  startOfYear,
  indicatorLabel,
  eachGroup,
  eachUnit,
  indicator,
  provinceAsWhole,
  share,
} from '../../kit/indicators/index.ts'
import { GovernmentLevel, orNone } from '../../kit/records/index.ts'
import { pilotsDeclaredNone } from '../nil-report/indicators.ts'
import { PilotResult, StandardPilot } from './standard-pilot.ts'

const { PROVINCE, CITY, COUNTY } = GovernmentLevel

const common = { topic: 'government-services.serviceStandards', countedOn: startOfYear }

/** Standards of service items: every pilot was evaluated. */
export const pilotsEvaluated = indicator(StandardPilot, {
  name: 'pilotsEvaluated',
  label: indicatorLabel('Pilots whose results were evaluated', '已評估成效的標準化試點'),
  target: share.atLeast(1, { guardedBy: 'unitsWithEvaluatedPilot' }),
  counts: () => true,
  meets: ({ evaluatedOn }) => evaluatedOn !== null,
  ...common,
})

/** Standards of service items: a unit has evaluated a pilot, or declared that it runs none. */
export const unitsWithEvaluatedPilot = indicator(StandardPilot, {
  name: 'unitsWithEvaluatedPilot',
  label: indicatorLabel('Units with an evaluated pilot', '已有試點成效評估的單位'),
  target: eachUnit.atLeast(1),
  orNone: orNone(pilotsDeclaredNone, 'pilotsEvaluated'),
  counts: () => true,
  meets: ({ evaluatedOn }) => evaluatedOn !== null,
  ...common,
})

/** Standards of service items: mature pilots become local standards. */
export const localStandardsIssued = indicator(StandardPilot, {
  name: 'localStandardsIssued',
  label: indicatorLabel('Ripe pilots that became local standards', '已轉化為地方標準的成熟試點'),
  target: share.atLeast(1, {
    nothingAsked: indicatorLabel(
      'The notice asks for local standards from mature pilots (條件成熟的); none is mature.',
      '通知要求將條件成熟的試點經驗上升為地方標準,尚無成熟試點。',
    ),
  }),
  counts: ({ result }) => result === PilotResult.RIPE,
  meets: ({ standardOn }) => standardOn !== null,
  ...common,
})

/** Standards of service items: departments of the province, cities and counties all have a pilot. */
export const pilotLevels = indicator(StandardPilot, {
  name: 'pilotLevels',
  label: indicatorLabel('Levels of government with a pilot', '已開展試點的層級'),
  target: eachGroup.of([PROVINCE, CITY, COUNTY], provinceAsWhole),
  counts: () => true,
  meets: () => true,
  group: ({ level }) => level,
  ...common,
})
