import { gapsDeclaredNone, institutionsDeclaredNone } from './nil-report/indicators.ts'
import {
  disclosureGapsClosed,
  unitsThatReviewedDisclosure,
} from './disclosure-gap-item/indicators.ts'
import {
  requestsRepliedInTime,
  requestsRepliedUnextended,
} from './disclosure-request/indicators.ts'
import {
  keyFieldListCompiledInTime,
  listsCompiledInTime,
  listsPublishedInTime,
} from './openness-list/indicators.ts'
import { measuresRevisionStarted } from './rule-revision/indicators.ts'
import { transitionMeasuresDone } from './transition-measure/indicators.ts'
import { campaignsWithEvidence, campaignForms } from './campaign-activity/indicators.ts'
import { releaseReviewRuleInForce } from './release-review-rule/indicators.ts'
import { releasesReviewed, releasesMasked } from './information-release/indicators.ts'
import { releaseIncidentsFixed } from './release-incident/indicators.ts'
import { citiesDeployed } from './city-deployment/indicators.ts'
import { keyFieldsListed } from './openness-list-item/indicators.ts'
import {
  departmentsWithCompleteRule,
  sectorsWithCompleteRule,
  institutionRulesComplete,
} from './public-institution-rule/indicators.ts'
import {
  institutionSectionsPresent,
  institutionSectionsInTime,
  keyFieldSectionsPresent,
} from './report-section/indicators.ts'
import { supervisorsWithCatalogue } from './supervising-department/indicators.ts'
import {
  countiesWithCatalogue,
  cataloguesPublished,
} from './public-institution-catalogue/indicators.ts'

/** The indicators of this domain. */
export const regulationIndicators = [
  transitionMeasuresDone,
  disclosureGapsClosed,
  unitsThatReviewedDisclosure,
  requestsRepliedInTime,
  requestsRepliedUnextended,
  measuresRevisionStarted,
  listsCompiledInTime,
  listsPublishedInTime,
  keyFieldListCompiledInTime,
  campaignsWithEvidence,
  campaignForms,
  releaseReviewRuleInForce,
  releasesReviewed,
  releasesMasked,
  releaseIncidentsFixed,
  citiesDeployed,
  keyFieldSectionsPresent,
  keyFieldsListed,
  sectorsWithCompleteRule,
  departmentsWithCompleteRule,
  institutionRulesComplete,
  institutionSectionsPresent,
  institutionSectionsInTime,
  supervisorsWithCatalogue,
  countiesWithCatalogue,
  cataloguesPublished,
  gapsDeclaredNone,
  institutionsDeclaredNone,
]
