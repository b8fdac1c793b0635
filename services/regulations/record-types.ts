import { disclosureGapItems } from './disclosure-gap-item/disclosure-gap-item.ts'
import { disclosureRequests } from './disclosure-request/disclosure-request.ts'
import { ruleRevisions } from './rule-revision/rule-revision.ts'
import { transitionMeasures } from './transition-measure/transition-measure.ts'
import { campaignActivities } from './campaign-activity/campaign-activity.ts'
import { releaseReviewRules } from './release-review-rule/release-review-rule.ts'
import { informationReleases } from './information-release/information-release.ts'
import { releaseReviews } from './release-review/release-review.ts'
import { deidentificationChecks } from './deidentification-check/deidentification-check.ts'
import { releaseIncidents } from './release-incident/release-incident.ts'
import { opennessLists } from './openness-list/openness-list.ts'
import { opennessListItems } from './openness-list-item/openness-list-item.ts'
import { cityDeployments } from './city-deployment/city-deployment.ts'
import { publicInstitutionRules } from './public-institution-rule/public-institution-rule.ts'
import { reportSections } from './report-section/report-section.ts'
import { supervisingDepartments } from './supervising-department/supervising-department.ts'
import { publicInstitutions } from './public-institution/public-institution.ts'
import { publicInstitutionCatalogues } from './public-institution-catalogue/public-institution-catalogue.ts'
import { regulationNilReports } from './nil-report/nil-report.ts'

/** The record types of this domain. */
export const regulationRecordTypes = [
  transitionMeasures,
  disclosureGapItems,
  disclosureRequests,
  ruleRevisions,
  campaignActivities,
  releaseReviewRules,
  informationReleases,
  releaseReviews,
  deidentificationChecks,
  releaseIncidents,
  opennessLists,
  opennessListItems,
  cityDeployments,
  publicInstitutionRules,
  reportSections,
  supervisingDepartments,
  publicInstitutions,
  publicInstitutionCatalogues,
  regulationNilReports,
]
