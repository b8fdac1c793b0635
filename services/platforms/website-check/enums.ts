import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const WebsiteCheckMethod = choices(
  'WebsiteCheckMethod',
  'Method of checking a website (檢查方式).',
  {
    SPOT_CHECK: ['A spot check by a higher office (抽查).', '抽查'],
    SELF_CHECK: ['A check by the unit itself (自查).', '自查'],
    FOLLOW_UP: ['A follow-up check after faults were found (複查).', '複查'],
  },
)
export type WebsiteCheckMethod = ChoiceOf<typeof WebsiteCheckMethod>

export const WebsiteVeto = choices(
  'WebsiteVeto',
  'Fault that alone makes a website fail (單項否決).',
  {
    UNREACHABLE: [
      'The website cannot be reached (站點無法訪問).',
      '站點無法訪問',
      'Site unreachable',
    ],
    SITE_STALE: ['The website is not updated (網站不更新).', '網站不更新', 'Site not updated'],
    COLUMNS_STALE: [
      'Columns are not updated or are empty (欄目不更新).',
      '欄目不更新',
      'Columns not updated',
    ],
    GRAVE_ERROR: ['It has a grave error (嚴重錯誤).', '嚴重錯誤'],
    UNRESPONSIVE: ['Questions are not answered (互動回應差).', '互動回應差', 'Poor interaction'],
  },
)
export type WebsiteVeto = ChoiceOf<typeof WebsiteVeto>
