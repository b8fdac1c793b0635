import type { RecordRule } from '../../kit/records/index.ts'
import type { AccountRectification } from './account-rectification.ts'

/** The rule that an action is decided before it is completed. */
export const decidedFirst: RecordRule<AccountRectification> = {
  field: 'doneOn',
  isMet: ({ doneOn, decidedOn }) => doneOn === null || decidedOn !== null,
  message: {
    en: 'Say what was decided before "doneOn": give "action" and "decidedOn".',
    hant: '請先填寫「處置方式」和「決定日期」,再填寫「完成日期」。',
    hans: '请先填写“处置方式”和“决定日期”,再填写“完成日期”。',
  },
}
