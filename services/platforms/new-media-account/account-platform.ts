import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const AccountPlatform = choices('AccountPlatform', 'Where an account is.', {
  WEIBO: ['A microblog.', '微博'],
  WECHAT: ['WeChat.', '微信'],
  APP: ['An app of its own.', '移動客戶端'],
  OTHER: ['Any other platform.', '其他'],
})
export type AccountPlatform = ChoiceOf<typeof AccountPlatform>
