import { startOfYear, indicatorLabel, eachUnit, indicator } from '../../kit/indicators/index.ts'
import { ReleaseReviewRule } from './release-review-rule.ts'

/** Review before release: every unit has a rule on reviews in force. */
export const releaseReviewRuleInForce = indicator(ReleaseReviewRule, {
  name: 'releaseReviewRuleInForce',
  topic: 'regulations.releaseReviews',
  label: indicatorLabel(
    'Units with a rule on review before release in force',
    '已建立政府信息公開審查制度的單位',
  ),
  target: eachUnit.atLeast(1),
  countedOn: startOfYear,
  counts: () => true,
  meets: ({ revokedOn }) => revokedOn === null,
})
