import type { RecordRule } from '../../kit/records/index.ts'
import type { AccountActivity } from './account-activity.ts'

/** The rule that the day of the last post is given if, and only if, there were posts. */
export const lastPostIfPosts: RecordRule<AccountActivity> = {
  field: 'lastPostOn',
  isMet: ({ lastPostOn, posts }) => (lastPostOn !== null) === posts > 0,
  message: {
    en: '"lastPostOn" and "posts" disagree. Give the day if there was a post, and only then.',
    hant: '「最近發佈日期」與「發佈數」不符,有發佈時方填寫日期。',
    hans: '“最近发布日期”与“发布数”不符,有发布时方填写日期。',
  },
}
