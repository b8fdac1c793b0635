import type { Migration } from '../../../kit/store/index.ts'
import { listDeadline } from './list-deadline.ts'
import { transitionMeasure } from './transition-measure.ts'
import { disclosureGapItem } from './disclosure-gap-item.ts'
import { disclosureRequest } from './disclosure-request.ts'
import { ruleRevision } from './rule-revision.ts'
import { campaignActivity } from './campaign-activity.ts'
import { releaseReviewRule } from './release-review-rule.ts'
import { informationRelease } from './information-release.ts'
import { releaseReview } from './release-review.ts'
import { deidentificationCheck } from './deidentification-check.ts'
import { releaseIncident } from './release-incident.ts'
import { opennessList } from './openness-list.ts'
import { opennessListItem } from './openness-list-item.ts'
import { cityDeployment } from './city-deployment.ts'
import { publicInstitutionRule } from './public-institution-rule.ts'
import { reportSection } from './report-section.ts'
import { supervisingDepartment } from './supervising-department.ts'
import { publicInstitution } from './public-institution.ts'
import { publicInstitutionCatalogue } from './public-institution-catalogue.ts'

/** The tables of this service as release 0.1.0 had them. */
export const baseline: Migration = {
  name: '0.1.0-tables',
  replaces: [
    'regulations-0001-openness-lists',
    'regulations-external-ids',
    'regulations-0002-openness-lists',
    'record-transition_measure',
    'record-disclosure_gap_item',
    'record-disclosure_request',
    'record-rule_revision',
    'record-campaign_activity',
    'record-release_review_rule',
    'record-information_release',
    'record-release_review',
    'record-deidentification_check',
    'record-release_incident',
    'record-openness_list',
    'record-openness_list_item',
    'record-city_deployment',
    'record-public_institution_rule',
    'record-report_section',
    'record-supervising_department',
    'record-public_institution',
    'record-public_institution_catalogue',
    'record-external-id-indices',
    'record-open-due-indices',
  ],
  steps: [
    listDeadline,
    transitionMeasure,
    disclosureGapItem,
    disclosureRequest,
    ruleRevision,
    campaignActivity,
    releaseReviewRule,
    informationRelease,
    releaseReview,
    deidentificationCheck,
    releaseIncident,
    opennessList,
    opennessListItem,
    cityDeployment,
    publicInstitutionRule,
    reportSection,
    supervisingDepartment,
    publicInstitution,
    publicInstitutionCatalogue,
  ],
}
