import type { Migration } from '../../../kit/store/index.ts'
import { website } from './website.ts'
import { spotCheckRound } from './spot-check-round.ts'
import { websiteCheck } from './website-check.ts'
import { websiteReport } from './website-report.ts'
import { websiteLifecycleEvent } from './website-lifecycle-event.ts'
import { securityIncident } from './security-incident.ts'
import { policyRepost } from './policy-repost.ts'
import { digitalAsset } from './digital-asset.ts'
import { ipv6Test } from './ipv6-test.ts'
import { platformMilestone } from './platform-milestone.ts'
import { openDataset } from './open-dataset.ts'
import { securityReview } from './security-review.ts'
import { newMediaAccount } from './new-media-account.ts'
import { accountActivity } from './account-activity.ts'
import { accountCheck } from './account-check.ts'
import { accountRectification } from './account-rectification.ts'
import { hotlineLine } from './hotline-line.ts'
import { hotlineCase } from './hotline-case.ts'
import { gazettePilotDepartment } from './gazette-pilot-department.ts'
import { gazetteIssue } from './gazette-issue.ts'
import { gazetteItem } from './gazette-item.ts'
import { gazetteDistributionPoint } from './gazette-distribution-point.ts'
import { gazetteColumn } from './gazette-column.ts'
import { gazetteArchiveYear } from './gazette-archive-year.ts'

/** The tables of this service as release 0.1.0 had them. */
export const baseline: Migration = {
  name: '0.1.0-tables',
  replaces: [
    'platforms-0001-digital-assets',
    'platforms-external-ids',
    'platforms-0002-asset-records',
    'record-website',
    'record-spot_check_round',
    'record-website_check',
    'record-website_report',
    'record-website_lifecycle_event',
    'record-security_incident',
    'record-policy_repost',
    'record-digital_asset',
    'record-ipv6_test',
    'record-platform_milestone',
    'record-open_dataset',
    'record-security_review',
    'record-new_media_account',
    'record-account_activity',
    'record-account_check',
    'record-account_rectification',
    'record-hotline_line',
    'record-hotline_case',
    'record-gazette_pilot_department',
    'record-gazette_issue',
    'record-gazette_item',
    'record-gazette_distribution_point',
    'record-gazette_column',
    'record-gazette_archive_year',
    'record-external-id-indices',
    'record-open-due-indices',
  ],
  steps: [
    website,
    spotCheckRound,
    websiteCheck,
    websiteReport,
    websiteLifecycleEvent,
    securityIncident,
    policyRepost,
    digitalAsset,
    ipv6Test,
    platformMilestone,
    openDataset,
    securityReview,
    newMediaAccount,
    accountActivity,
    accountCheck,
    accountRectification,
    hotlineLine,
    hotlineCase,
    gazettePilotDepartment,
    gazetteIssue,
    gazetteItem,
    gazetteDistributionPoint,
    gazetteColumn,
    gazetteArchiveYear,
  ],
}
