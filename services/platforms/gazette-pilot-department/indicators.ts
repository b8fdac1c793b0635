import {
  startOfYear,
  indicatorLabel,
  eachGroup,
  eachUnit,
  indicator,
  provinceAsWhole,
  share,
} from '../../kit/indicators/index.ts'
import { GazettePilotDepartment } from './gazette-pilot-department.ts'

const common = {
  topic: 'platforms.gazettes',
  countedOn: startOfYear,
  counts: ({ endedOn }: GazettePilotDepartment) => endedOn === null,
}

/** The departments that the notice names: development and reform, economy and IT, finance, health, commerce. */
export const namedPilots = ['DEPT-DRC', 'DEPT-EIT', 'DEPT-DOF', 'DEPT-HFP', 'DEPT-COM'] as const
const named: ReadonlySet<string> = new Set(namedPilots)

/** Government gazettes, province: all five departments that the notice names. */
export const provincialPilotsRunning = indicator(GazettePilotDepartment, {
  name: 'provincialPilotsRunning',
  label: indicatorLabel('Named departments of the province in the pilot', '已開展試點的省級部門'),
  target: eachGroup.of(namedPilots, provinceAsWhole),
  group: ({ unitId }) => (named.has(unitId) ? unitId : null),
  meets: () => true,
  ...common,
})

/** Government gazettes, cities: each selects three to five of its departments. */
export const cityPilotsSelected = indicator(GazettePilotDepartment, {
  name: 'cityPilotsSelected',
  label: indicatorLabel(
    'Cities with three to five departments in the pilot',
    '試點部門為三至五個的設區市',
  ),
  target: eachUnit.between(3, 5, { kinds: ['CITY'] }),
  meets: () => true,
  ...common,
})

/** Government gazettes: every pilot has documents in the gazette. */
export const pilotsPublishing = indicator(GazettePilotDepartment, {
  name: 'pilotsPublishing',
  label: indicatorLabel(
    'Pilots with normative documents in the gazette',
    '已在公報刊登規範性文件的試點部門',
  ),
  target: share.atLeast(1),
  meets: ({ docsPublished }) => (docsPublished ?? 0) > 0,
  ...common,
})

/** Government gazettes, informing: pilots with all of their documents in the gazette. */
export const pilotsPublishingAll = indicator(GazettePilotDepartment, {
  name: 'pilotsPublishingAll',
  label: indicatorLabel(
    'Pilots whose normative documents are all in the gazette',
    '規範性文件全部在公報刊登的試點部門',
  ),
  target: share.atLeast(1),
  informs: true,
  meets: ({ docsPublished, docsIssued }) => (docsPublished ?? 0) >= (docsIssued ?? Infinity),
  ...common,
  counts: (pilot) => common.counts(pilot) && pilot.docsIssued !== null,
})
