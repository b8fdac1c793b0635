import {
  accountPeriodsInterpreting,
  accountPeriodsServing,
  unitsInterpretingInNewMedia,
  unitsServingInNewMedia,
} from './account-activity/indicators.ts'
import { accountIssuesRectified } from './account-rectification/indicators.ts'
import { ipv6Kept, ipv6Ready } from './digital-asset/indicators.ts'
import { gazetteYearsLoaded, gazetteYearsSearchable } from './gazette-archive-year/indicators.ts'
import { gazetteColumnsComplete, gazetteColumnsSearchable } from './gazette-column/indicators.ts'
import { gazettePlacesServed } from './gazette-distribution-point/indicators.ts'
import {
  citiesWithElectronicGazette,
  gazettesOfFreshDocuments,
  gazettesSameDay,
} from './gazette-issue/indicators.ts'
import {
  cityPilotsSelected,
  pilotsPublishing,
  pilotsPublishingAll,
  provincialPilotsRunning,
} from './gazette-pilot-department/indicators.ts'
import { hotlineCallersSatisfied, hotlineCasesAnsweredInTime } from './hotline-case/indicators.ts'
import {
  citiesWithIntegratedHotlines,
  hotlinesMerged,
  parallelHotlinesSharing,
} from './hotline-line/indicators.ts'
import {
  accountsActive,
  accountsPostingFortnightly,
  accountsWithoutOpenIssue,
  weakAccountsDecided,
} from './new-media-account/indicators.ts'
import {
  datasetsCleared,
  datasetsUpToDate,
  datasetsWithAllDimensions,
  datasetsWithThreeStars,
  firstBatchPublished,
} from './open-dataset/indicators.ts'
import { openDataMilestonesReached } from './platform-milestone/indicators.ts'
import { policiesRepostedInTime } from './policy-repost/indicators.ts'
import { securityIncidentsResolved } from './security-incident/indicators.ts'
import { monthsSpotChecked } from './spot-check-round/indicators.ts'
import { websiteChecksWithoutVeto } from './website-check/indicators.ts'
import { websiteClosuresAnnounced } from './website-lifecycle-event/indicators.ts'
import { websiteSecurityRegulated } from './website-security-rule/indicators.ts'
import { websiteReportsInTime } from './website-report/indicators.ts'
import {
  websitesOnIntensivePlatform,
  websitesQualified,
  websitesReported,
} from './website/indicators.ts'

/** The indicators of this domain. */
export const platformIndicators = [
  websitesQualified,
  websitesReported,
  websiteSecurityRegulated,
  websiteReportsInTime,
  monthsSpotChecked,
  websiteChecksWithoutVeto,
  policiesRepostedInTime,
  websiteClosuresAnnounced,
  websitesOnIntensivePlatform,
  securityIncidentsResolved,
  ipv6Ready,
  ipv6Kept,
  openDataMilestonesReached,
  firstBatchPublished,
  datasetsWithAllDimensions,
  datasetsUpToDate,
  datasetsWithThreeStars,
  datasetsCleared,
  accountsActive,
  unitsInterpretingInNewMedia,
  unitsServingInNewMedia,
  accountsPostingFortnightly,
  accountPeriodsInterpreting,
  accountPeriodsServing,
  accountsWithoutOpenIssue,
  weakAccountsDecided,
  accountIssuesRectified,
  hotlinesMerged,
  citiesWithIntegratedHotlines,
  parallelHotlinesSharing,
  hotlineCasesAnsweredInTime,
  hotlineCallersSatisfied,
  provincialPilotsRunning,
  cityPilotsSelected,
  pilotsPublishing,
  pilotsPublishingAll,
  gazettesOfFreshDocuments,
  gazettePlacesServed,
  gazettesSameDay,
  citiesWithElectronicGazette,
  gazetteYearsLoaded,
  gazetteYearsSearchable,
  gazetteColumnsComplete,
  gazetteColumnsSearchable,
]
