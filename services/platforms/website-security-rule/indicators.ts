import { eachGroup, indicator, indicatorLabel, startOfYear } from '../../kit/indicators/index.ts'
import { WebsiteSecurityAspect, WebsiteSecurityRule } from './website-security-rule.ts'

/** Government websites: every unit secures its websites and the information of their users by rules in force. */
export const websiteSecurityRegulated = indicator(WebsiteSecurityRule, {
  name: 'websiteSecurityRegulated',
  topic: 'platforms.websites',
  label: indicatorLabel(
    'Rules on the security of websites and on the information of their users',
    '網站安全保障機制和用戶信息保護制度',
  ),
  target: eachGroup.of(Object.values(WebsiteSecurityAspect)),
  countedOn: startOfYear,
  group: ({ aspect }) => aspect,
  counts: ({ repealedOn }) => repealedOn === null,
  meets: ({ repealedOn }) => repealedOn === null,
})
