import { InvalidInput } from '../../../schema/vocabulary/index.ts'
import { addMonths, yearOf } from '../../kit/calendar/index.ts'
import type { Granting } from './relief-request.actions.ts'

/** How many extensions an assignment can get. */
export const maxExtensions = 2

/** How many months an extension may last, from the due date or from today if that is later. */
export const maxExtensionMonths = 6

/** A refusal unless the new due date is later than the current one, not past, known to the calendar and within the limits. */
export const refuseDueDate = (
  newDueOn: string,
  dueOn: string | null,
  { today, calendar, granted }: Granting,
): InvalidInput | undefined => {
  if (dueOn === null)
    return invalid({
      en: 'This assignment has no due date, so there is nothing to extend.',
      hant: '此任務沒有期限,無須申請延期。',
      hans: '此任务没有期限,无须申请延期。',
    })
  if (newDueOn <= dueOn)
    return invalid({
      en: `The new due date ${newDueOn} must be after the current one, ${dueOn}.`,
      hant: `新期限 ${newDueOn} 須晚於現行期限 ${dueOn}。`,
      hans: `新期限 ${newDueOn} 须晚于现行期限 ${dueOn}。`,
    })
  if (newDueOn < today)
    return invalid({
      en: `The new due date ${newDueOn} is past. Give ${today} or a later day.`,
      hant: `新期限 ${newDueOn} 已過,請填寫 ${today} 或之後的日期。`,
      hans: `新期限 ${newDueOn} 已过,请填写 ${today} 或之后的日期。`,
    })
  if (granted >= maxExtensions)
    return invalid({
      en: `The assignment was extended ${granted} times already; at most ${maxExtensions} extensions are granted.`,
      hant: `此任務已延期 ${granted} 次,最多可延期 ${maxExtensions} 次。`,
      hans: `此任务已延期 ${granted} 次,最多可延期 ${maxExtensions} 次。`,
    })
  const last = addMonths(dueOn > today ? dueOn : today, maxExtensionMonths)
  if (newDueOn > last)
    return invalid({
      en: `The new due date ${newDueOn} is too late: an extension lasts at most ${maxExtensionMonths} months. Give ${last} or an earlier day.`,
      hant: `新期限 ${newDueOn} 過晚:一次延期最多 ${maxExtensionMonths} 個月,請填寫 ${last} 或之前的日期。`,
      hans: `新期限 ${newDueOn} 过晚:一次延期最多 ${maxExtensionMonths} 个月,请填写 ${last} 或之前的日期。`,
    })
  if (!calendar.covers(newDueOn))
    return invalid({
      en: `The calendar has no holidays for ${yearOf(newDueOn)} yet. Give a day of an earlier year, or ask the operators to import that year.`,
      hant: `工作日曆尚無 ${yearOf(newDueOn)} 年的節假日安排,請填寫較早的日期,或請運維人員匯入該年。`,
      hans: `工作日历尚无 ${yearOf(newDueOn)} 年的节假日安排,请填写较早的日期,或请运维人员导入该年。`,
    })
  return undefined
}

const invalid = (text: ConstructorParameters<typeof InvalidInput>[1]): InvalidInput =>
  new InvalidInput('newDueOn', text)
