import { text } from './text.ts'

/** The words of the states; each has a colour and a shape in `design/state.ts` too. */
export const stateTexts = {
  done: text('Done', '辦結', '办结'),
  onCourse: text('On course', '正常', '正常'),
  soon: text('Due soon', '臨期', '临期'),
  late: text('Late', '逾期', '逾期'),
  notCounted: text('Not counted', '不計', '不计'),
}
