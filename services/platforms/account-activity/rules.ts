import type { RecordRule } from '../../kit/records/index.ts'
import type { AccountActivity } from './account-activity.ts'

/** No part is more than the whole. */
export const partOfPosts: RecordRule<AccountActivity> = {
  field: 'interpretationPosts',
  isMet: ({ interpretationPosts, posts }) => interpretationPosts <= posts,
  message: {
    en: '"interpretationPosts" is more than "posts". Check both.',
    hant: '「政策解讀發佈數」多於「發佈數」,請核對。',
    hans: '“政策解读发布数”多于“发布数”,请核对。',
  },
}

/** Where there are posts there is a last one. */
export const lastPostWithPosts: RecordRule<AccountActivity> = {
  field: 'lastPostOn',
  isMet: ({ lastPostOn, posts }) => (lastPostOn !== null) === posts > 0,
  message: {
    en: '"lastPostOn" and "posts" disagree. Give the day if there was a post, and only then.',
    hant: '「最近發佈日期」與「發佈數」不符,有發佈時方填寫日期。',
    hans: '“最近发布日期”与“发布数”不符,有发布时方填写日期。',
  },
}
