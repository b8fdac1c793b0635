import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const WebsiteCheckMethod = choices('WebsiteCheckMethod', 'How a website was checked.', {
  SPOT_CHECK: ['Chosen by those above.', '抽查'],
  SELF_CHECK: ['By the unit itself.', '自查'],
  FOLLOW_UP: ['Once more, after faults were found.', '複查'],
})
export type WebsiteCheckMethod = ChoiceOf<typeof WebsiteCheckMethod>

export const WebsiteVeto = choices(
  'WebsiteVeto',
  'A fault that makes a website fail by itself, whatever else is well.',
  {
    UNREACHABLE: ['It cannot be opened.', '站點無法訪問'],
    SITE_STALE: ['The site is not kept up.', '網站不更新'],
    COLUMNS_STALE: ['Columns are not kept up or empty.', '欄目不更新'],
    GRAVE_ERROR: ['It says something gravely wrong.', '嚴重錯誤'],
    UNRESPONSIVE: ['Who asks gets no answer.', '互動回應差'],
  },
)
export type WebsiteVeto = ChoiceOf<typeof WebsiteVeto>
