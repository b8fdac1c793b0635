import type { Migration } from '../../../kit/store/index.ts'
import { siteMessage } from './site-message.ts'
import { dutyOfficer } from './duty-officer.ts'
import { serviceGuide } from './service-guide.ts'
import { guideChange } from './guide-change.ts'
import { platformIntegration } from './platform-integration.ts'
import { serviceItem } from './service-item.ts'
import { serviceHall } from './service-hall.ts'
import { hallRule } from './hall-rule.ts'
import { reformMeasure } from './reform-measure.ts'
import { proofList } from './proof-list.ts'
import { proofItem } from './proof-item.ts'
import { extraRequirement } from './extra-requirement.ts'
import { powerItem } from './power-item.ts'
import { itemBinding } from './item-binding.ts'
import { guideInspection } from './guide-inspection.ts'
import { guideFinding } from './guide-finding.ts'
import { approvalStandard } from './approval-standard.ts'
import { standardPilot } from './standard-pilot.ts'
import { dataCatalogueEntry } from './data-catalogue-entry.ts'
import { dataShareLink } from './data-share-link.ts'
import { repeatCollectionFinding } from './repeat-collection-finding.ts'
import { comprehensiveWindow } from './comprehensive-window.ts'
import { jointHandlingScheme } from './joint-handling-scheme.ts'
import { agencyServicePilot } from './agency-service-pilot.ts'
import { hallFacility } from './hall-facility.ts'

/** The tables of this service as release 0.1.0 had them. */
export const baseline: Migration = {
  name: '0.1.0-tables',
  replaces: [
    'government-services-0001-site-messages',
    'government-services-0002-service-guides',
    'government-services-external-ids',
    'government-services-0003-site-messages',
    'government-services-0003-service-guides',
    'government-services-0003-guide-changes',
    'government-services-0004-windows-of-halls',
    'government-services-0005-facilities-of-halls',
    'government-services-0006-year-of-guides',
    'record-site_message',
    'record-duty_officer',
    'record-service_guide',
    'record-guide_change',
    'record-platform_integration',
    'record-service_item',
    'record-service_hall',
    'record-hall_rule',
    'record-reform_measure',
    'record-proof_list',
    'record-proof_item',
    'record-extra_requirement',
    'record-power_item',
    'record-item_binding',
    'record-guide_inspection',
    'record-guide_finding',
    'record-approval_standard',
    'record-standard_pilot',
    'record-data_catalogue_entry',
    'record-data_share_link',
    'record-repeat_collection_finding',
    'record-comprehensive_window',
    'record-joint_handling_scheme',
    'record-agency_service_pilot',
    'record-hall_facility',
    'record-external-id-indices',
    'record-open-due-indices',
  ],
  steps: [
    siteMessage,
    dutyOfficer,
    serviceGuide,
    guideChange,
    platformIntegration,
    serviceItem,
    serviceHall,
    hallRule,
    reformMeasure,
    proofList,
    proofItem,
    extraRequirement,
    powerItem,
    itemBinding,
    guideInspection,
    guideFinding,
    approvalStandard,
    standardPilot,
    dataCatalogueEntry,
    dataShareLink,
    repeatCollectionFinding,
    comprehensiveWindow,
    jointHandlingScheme,
    agencyServicePilot,
    hallFacility,
  ],
}
