import { dutyOfficers } from './duty-officer/duty-officer.ts'
import { guideChanges } from './guide-change/guide-change.ts'
import { serviceGuides } from './service-guide/service-guide.ts'
import { siteMessages } from './site-message/site-message.ts'
import { platformIntegrations } from './platform-integration/platform-integration.ts'
import { serviceItems } from './service-item/service-item.ts'
import { extraRequirements } from './extra-requirement/extra-requirement.ts'
import { guideFindings } from './guide-finding/guide-finding.ts'
import { guideInspections } from './guide-inspection/guide-inspection.ts'
import { hallRules } from './hall-rule/hall-rule.ts'
import { itemBindings } from './item-binding/item-binding.ts'
import { powerItems } from './power-item/power-item.ts'
import { certificateRequirements } from './certificate-requirement/certificate-requirement.ts'
import { certificateLists } from './certificate-list/certificate-list.ts'
import { reformMeasures } from './reform-measure/reform-measure.ts'
import { serviceHalls } from './service-hall/service-hall.ts'
import { approvalStandards } from './approval-standard/approval-standard.ts'
import { standardPilots } from './standard-pilot/standard-pilot.ts'
import { dataCatalogueEntries } from './data-catalogue-entry/data-catalogue-entry.ts'
import { dataShareLinks } from './data-share-link/data-share-link.ts'
import { repeatCollectionFindings } from './repeat-collection-finding/repeat-collection-finding.ts'
import { comprehensiveWindows } from './comprehensive-window/comprehensive-window.ts'
import { jointHandlingSchemes } from './joint-handling-scheme/joint-handling-scheme.ts'
import { agencyServicePilots } from './agency-service-pilot/agency-service-pilot.ts'
import { hallFacilities } from './hall-facility/hall-facility.ts'
import { serviceNilReports } from './nil-report/nil-report.ts'

/** The record types of this domain. */
export const serviceRecordTypes = [
  siteMessages,
  dutyOfficers,
  serviceGuides,
  guideChanges,
  platformIntegrations,
  serviceItems,
  serviceHalls,
  hallRules,
  reformMeasures,
  certificateLists,
  certificateRequirements,
  extraRequirements,
  powerItems,
  itemBindings,
  guideInspections,
  guideFindings,
  approvalStandards,
  standardPilots,
  dataCatalogueEntries,
  dataShareLinks,
  repeatCollectionFindings,
  comprehensiveWindows,
  jointHandlingSchemes,
  agencyServicePilots,
  hallFacilities,
  serviceNilReports,
]
