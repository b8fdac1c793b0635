import { alterToDeclaration } from '../kit/records/index.ts'
import { externalIds } from '../kit/store/index.ts'
import { defineSubgraph } from '../kit/runtime/index.ts'
import { indicators } from './indicators.ts'
import { guideChanges } from './guide-change/guide-change.ts'
import { siteMessageTable } from './migrations/0001-site-messages.ts'
import { serviceGuideTables } from './migrations/0002-service-guides.ts'
import { recordTypes } from './record-types.ts'
import { serviceHalls } from './service-hall/service-hall.ts'
import { serviceGuides } from './service-guide/service-guide.ts'
import { siteMessages } from './site-message/site-message.ts'
import { Unit, UnitServices, UnitServicesResolver } from './unit.ts'

/** A guide from before it said so holds for the year in which it was entered. */
const yearOfGuides = { year: 'substr(entered_at, 1, 4)' }

/** Chapter 2, tasks 18–28. */
export const governmentServices = defineSubgraph({
  name: 'government-services',
  taskType: 'ServiceTask',
  resolvers: [UnitServicesResolver],
  orphanedTypes: [Unit],
  references: { Unit: ({ id }) => new Unit(id) },
  entities: [],
  migrations: [
    siteMessageTable,
    serviceGuideTables,
    externalIds('government-services', ['site_message', 'service_guide', 'guide_change']),
    alterToDeclaration('government-services-0003-site-messages', siteMessages),
    alterToDeclaration('government-services-0003-service-guides', serviceGuides, yearOfGuides),
    alterToDeclaration('government-services-0003-guide-changes', guideChanges),
    alterToDeclaration('government-services-0004-windows-of-halls', serviceHalls),
    alterToDeclaration('government-services-0005-facilities-of-halls', serviceHalls),
    alterToDeclaration('government-services-0006-year-of-guides', serviceGuides, yearOfGuides),
  ],
  records: { unit: Unit, unitDomain: UnitServices, types: recordTypes },
  indicators: indicators,
  context: (base) => base,
})
