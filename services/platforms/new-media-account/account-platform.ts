import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const AccountPlatform = choices(
  'AccountPlatform',
  'Platform of a new-media account (平臺).',
  {
    WEIBO: ['Weibo (微博).', '微博'],
    WECHAT: ['WeChat (微信).', '微信', 'WeChat'],
    APP: ['An app of the unit (移動客戶端).', '移動客戶端', 'Mobile app'],
    OTHER: ['Any other platform (其他).', '其他'],
  },
)
export type AccountPlatform = ChoiceOf<typeof AccountPlatform>
