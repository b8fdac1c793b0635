import type { Context } from '../kit/context.ts'
import { GuideChanges } from './guide-change/guide-changes.ts'
import { ServiceGuides } from './service-guide/service-guides.ts'
import { SiteMessages } from './site-message/site-messages.ts'

/** What an operation on government services has at hand. */
export interface GovernmentServices extends Context {
  readonly siteMessages: SiteMessages
  readonly serviceGuides: ServiceGuides
  readonly guideChanges: GuideChanges
}

export const governmentServicesContext = (base: Context): GovernmentServices => ({
  ...base,
  siteMessages: new SiteMessages(base),
  serviceGuides: new ServiceGuides(base),
  guideChanges: new GuideChanges(base),
})
