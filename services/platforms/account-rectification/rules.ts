import type { RecordRule } from '../../kit/records/index.ts'
import type { AccountRectification } from './account-rectification.ts'

/** A decision says what and when. */
export const actionWithItsDay: RecordRule<AccountRectification> = {
  field: 'action',
  isMet: ({ action, decidedOn }) => (action === null) === (decidedOn === null),
  message: {
    en: '"action" and "decidedOn" belong together. Give both or neither.',
    hant: '「處置方式」與「決定日期」須同時填寫或同時留空。',
    hans: '“处置方式”与“决定日期”须同时填写或同时留空。',
  },
}

/** What was done was decided. */
export const decidedFirst: RecordRule<AccountRectification> = {
  field: 'doneOn',
  isMet: ({ doneOn, decidedOn }) => doneOn === null || decidedOn !== null,
  message: {
    en: 'Say what was decided before "doneOn": give "action" and "decidedOn".',
    hant: '請先填寫「處置方式」和「決定日期」,再填寫「完成日期」。',
    hans: '请先填写“处置方式”和“决定日期”,再填写“完成日期”。',
  },
}
