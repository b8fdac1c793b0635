import { accountActivities } from './account-activity/account-activity.ts'
import { accountChecks } from './account-check/account-check.ts'
import { accountRectifications } from './account-rectification/account-rectification.ts'
import { digitalAssets } from './digital-asset/digital-asset.ts'
import { gazetteArchiveYears } from './gazette-archive-year/gazette-archive-year.ts'
import { gazetteColumns } from './gazette-column/gazette-column.ts'
import { gazetteDistributionPoints } from './gazette-distribution-point/gazette-distribution-point.ts'
import { gazetteIssues } from './gazette-issue/gazette-issue.ts'
import { gazetteItems } from './gazette-item/gazette-item.ts'
import { gazettePilotDepartments } from './gazette-pilot-department/gazette-pilot-department.ts'
import { hotlineCases } from './hotline-case/hotline-case.ts'
import { hotlineLines } from './hotline-line/hotline-line.ts'
import { ipv6Tests } from './ipv6-test/ipv6-test.ts'
import { newMediaAccounts } from './new-media-account/new-media-account.ts'
import { openDatasets } from './open-dataset/open-dataset.ts'
import { platformMilestones } from './platform-milestone/platform-milestone.ts'
import { policyReposts } from './policy-repost/policy-repost.ts'
import { securityIncidents } from './security-incident/security-incident.ts'
import { securityReviews } from './security-review/security-review.ts'
import { spotCheckRounds } from './spot-check-round/spot-check-round.ts'
import { websiteChecks } from './website-check/website-check.ts'
import { websiteLifecycleEvents } from './website-lifecycle-event/website-lifecycle-event.ts'
import { websiteReports } from './website-report/website-report.ts'
import { websiteSecurityRules } from './website-security-rule/website-security-rule.ts'
import { websites } from './website/website.ts'

/** The record types of this domain. */
export const platformRecordTypes = [
  websites,
  websiteSecurityRules,
  spotCheckRounds,
  websiteChecks,
  websiteReports,
  websiteLifecycleEvents,
  securityIncidents,
  policyReposts,
  digitalAssets,
  ipv6Tests,
  platformMilestones,
  openDatasets,
  securityReviews,
  newMediaAccounts,
  accountActivities,
  accountChecks,
  accountRectifications,
  hotlineLines,
  hotlineCases,
  gazettePilotDepartments,
  gazetteIssues,
  gazetteItems,
  gazetteDistributionPoints,
  gazetteColumns,
  gazetteArchiveYears,
]
