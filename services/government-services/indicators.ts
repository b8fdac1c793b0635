import {
  dataDeclaredNone,
  approvalsDeclaredNone,
  pilotsDeclaredNone,
  certificatesDeclaredNone,
  reformMeasuresDeclaredNone,
  powersDeclaredNone,
} from './nil-report/indicators.ts'
import { unitsWithDutyOfficer } from './duty-officer/indicators.ts'
import { guideChangesPublishedInTime } from './guide-change/indicators.ts'
import { guidesComplete, unitsWithGuide } from './service-guide/indicators.ts'
import {
  faultsRectifiedInTime,
  inquiriesReplied,
  openMessagesInTime,
  repliedInTime,
} from './site-message/indicators.ts'
import {
  platformsLinked,
  cityPlatformsLinked,
  departmentPlatformsLinked,
  platformsFullyIntegrated,
} from './platform-integration/indicators.ts'
import {
  serviceItemsClassified,
  serviceItemsListed,
  serviceItemsWithoutTrip,
  serviceItemsAtMostOneTrip,
  serviceItemsFullyOnline,
} from './service-item/indicators.ts'
import { extraRequirementsRemoved } from './extra-requirement/indicators.ts'
import { guideFindingsRectified, guideFindingsVerified } from './guide-finding/indicators.ts'
import {
  guideInspectionsConcluded,
  guideInspectionsFaultless,
} from './guide-inspection/indicators.ts'
import {
  bindingsOfOneVersion,
  cityChannelsOnLibraries,
  provincialChannelsOnLibraries,
} from './item-binding/indicators.ts'
import {
  cityPowersInListSystem,
  countyPowersInListSystem,
  powerItemsInListSystem,
  unitsWithPowersInListSystem,
} from './power-item/indicators.ts'
import { baselessProofsCancelled, proofsReviewed } from './certificate-requirement/indicators.ts'
import {
  certificateListsPublished,
  unitsWithCertificateList,
} from './certificate-list/indicators.ts'
import { reformMeasuresPublished, unitsWithReformResults } from './reform-measure/indicators.ts'
import {
  citiesWithManagedHall,
  hallsAtParity,
  hallsWithAllItems,
  hallsWithAllRules,
  hallsWithOneStandard,
} from './service-hall/indicators.ts'
import { aspectsStandardised } from './approval-standard/indicators.ts'
import {
  localStandardsIssued,
  pilotLevels,
  pilotsEvaluated,
  unitsWithEvaluatedPilot,
} from './standard-pilot/indicators.ts'
import {
  catalogueEntriesAggregated,
  catalogueEntriesInCycle,
  catalogueEntriesShared,
  citiesWithDataPlatform,
  departmentsOnProvincialPlatform,
  unitsWithDataOnPlatform,
} from './data-catalogue-entry/indicators.ts'
import { repeatCollectionsRemoved } from './repeat-collection-finding/indicators.ts'
import { agencyServicesUsed } from './agency-service-pilot/indicators.ts'
import {
  hallsConverted,
  hallsWithComprehensiveWindow,
  unitsWithComprehensiveWindow,
} from './comprehensive-window/indicators.ts'
import { citiesWithJointScheme, jointSchemesInUse } from './joint-handling-scheme/indicators.ts'
import {
  cityFacilityKinds,
  hallFacilitiesChecked,
  hallsWithAllFacilities,
  unitsWithEquippedHall,
} from './hall-facility/indicators.ts'

/** The indicators of this domain. */
export const serviceIndicators = [
  repliedInTime,
  unitsWithDutyOfficer,
  faultsRectifiedInTime,
  inquiriesReplied,
  openMessagesInTime,
  guideChangesPublishedInTime,
  unitsWithGuide,
  guidesComplete,
  platformsLinked,
  cityPlatformsLinked,
  departmentPlatformsLinked,
  platformsFullyIntegrated,
  serviceItemsClassified,
  serviceItemsListed,
  serviceItemsWithoutTrip,
  serviceItemsAtMostOneTrip,
  serviceItemsFullyOnline,
  citiesWithManagedHall,
  hallsWithAllRules,
  hallsWithOneStandard,
  hallsWithAllItems,
  hallsAtParity,
  reformMeasuresPublished,
  unitsWithReformResults,
  certificateListsPublished,
  unitsWithCertificateList,
  baselessProofsCancelled,
  proofsReviewed,
  extraRequirementsRemoved,
  powerItemsInListSystem,
  unitsWithPowersInListSystem,
  cityPowersInListSystem,
  countyPowersInListSystem,
  bindingsOfOneVersion,
  cityChannelsOnLibraries,
  provincialChannelsOnLibraries,
  guideInspectionsConcluded,
  guideInspectionsFaultless,
  guideFindingsVerified,
  guideFindingsRectified,
  aspectsStandardised,
  pilotsEvaluated,
  unitsWithEvaluatedPilot,
  localStandardsIssued,
  pilotLevels,
  catalogueEntriesAggregated,
  unitsWithDataOnPlatform,
  departmentsOnProvincialPlatform,
  repeatCollectionsRemoved,
  catalogueEntriesInCycle,
  catalogueEntriesShared,
  citiesWithDataPlatform,
  hallsWithComprehensiveWindow,
  unitsWithComprehensiveWindow,
  citiesWithJointScheme,
  hallsConverted,
  jointSchemesInUse,
  agencyServicesUsed,
  hallsWithAllFacilities,
  unitsWithEquippedHall,
  hallFacilitiesChecked,
  cityFacilityKinds,
  dataDeclaredNone,
  approvalsDeclaredNone,
  pilotsDeclaredNone,
  certificatesDeclaredNone,
  reformMeasuresDeclaredNone,
  powersDeclaredNone,
]
