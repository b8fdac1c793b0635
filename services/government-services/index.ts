import { externalIds } from '../kit/store/external-ids.ts'
import { defineSubgraph } from '../kit/subgraph.ts'
import { conditions } from './conditions.ts'
import { governmentServicesContext } from './context.ts'
import { guideChangesPublishedInTime, publicationDeadline } from './guide-change/indicators.ts'
import { GuideChange } from './guide-change/guide-change.ts'
import { GuideChangeResolver } from './guide-change/guide-change.resolver.ts'
import { siteMessages } from './migrations/0001-site-messages.ts'
import { serviceGuides } from './migrations/0002-service-guides.ts'
import { records } from './records.ts'
import { ServiceGuide } from './service-guide/service-guide.ts'
import { ServiceGuideResolver } from './service-guide/service-guide.resolver.ts'
import { repliedInTime, replyDeadline } from './site-message/indicators.ts'
import { SiteMessage } from './site-message/site-message.ts'
import { SiteMessageResolver } from './site-message/site-message.resolver.ts'
import { Unit, UnitServices, UnitServicesResolver } from './unit.ts'

/** Chapter 2, tasks 18–28. */
export const governmentServices = defineSubgraph({
  name: 'government-services',
  taskType: 'ServiceTask',
  resolvers: [UnitServicesResolver, SiteMessageResolver, ServiceGuideResolver, GuideChangeResolver],
  orphanedTypes: [Unit],
  references: {
    Unit: ({ id }) => new Unit(id),
    SiteMessage: async ({ id }, { load }) => (await load(SiteMessage, id)) ?? null,
    ServiceGuide: async ({ id }, { load }) => (await load(ServiceGuide, id)) ?? null,
    GuideChange: async ({ id }, { load }) => (await load(GuideChange, id)) ?? null,
  },
  entities: [SiteMessage, ServiceGuide, GuideChange],
  migrations: [
    siteMessages,
    serviceGuides,
    externalIds('government-services', ['site_message', 'service_guide', 'guide_change']),
  ],
  records: { unit: Unit, unitDomain: UnitServices, types: records },
  indicators: [repliedInTime, guideChangesPublishedInTime, ...conditions],
  deadlines: [replyDeadline, publicationDeadline],
  context: governmentServicesContext,
})
