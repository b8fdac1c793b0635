import {
  localized,
  type LocalizedText,
  verbatim,
} from '../../../../schema/vocabulary/language/index.ts'
import type { Fault } from '../problem.ts'

/** In characters; a cell of a workbook has at most 32,767, a column of the database 65,535 bytes. */
export const LONGEST_REQUIREMENT = 20_000

const fault = (reason: LocalizedText, correction: LocalizedText): Fault => ({ reason, correction })

/** A refusal of the kit as a fault. */
export const refusedFault = (text: LocalizedText): Fault => fault(text, verbatim(''))

export const noSheet = (name: LocalizedText): Fault =>
  fault(
    localized(`The worksheet has no sheet “${name.en}”.`, `底稿缺少工作表“${name.hant}”。`),
    localized(
      'Restore it with its headings, or write the worksheet again.',
      '請恢復該表及表頭,或重新生成底稿。',
    ),
  )

export const noColumn = (heading: LocalizedText): Fault =>
  fault(
    localized(`The sheet has no column “${heading.en}”.`, `缺少列“${heading.hant}”。`),
    localized('Restore its heading.', '請恢復表頭。'),
  )

export const columnTwice = (heading: LocalizedText): Fault =>
  fault(
    localized(`The column “${heading.en}” appears twice.`, `列“${heading.hant}”重複。`),
    localized('Remove one of both.', '請刪去一列。'),
  )

export const required = (heading: LocalizedText): Fault =>
  fault(
    localized(`“${heading.en}” is empty.`, `“${heading.hant}”為空。`),
    localized('Fill it in.', '請填寫。'),
  )

export const tooLong = (heading: LocalizedText, most: number): Fault =>
  fault(
    localized(
      `“${heading.en}” has more than ${most} characters.`,
      `“${heading.hant}”超過${most}字。`,
    ),
    localized('Shorten it.', '請縮短。'),
  )

export const noNumber: Fault = fault(
  localized('This is no number from 1 to 9999.', '不是1至9999的整數。'),
  localized('Write the number of the task in the notice.', '請填寫任務序號。'),
)

export const numberTwice = (first: number): Fault =>
  fault(
    localized(`Row ${first} has the same number.`, `與第${first}行序號重複。`),
    localized('Number the tasks through the notice, each once.', '請全文統一編號。'),
  )

export const titleTwice = (first: number): Fault =>
  fault(
    localized(`Row ${first} has the same title.`, `與第${first}行名稱重複。`),
    localized('Title each once.', '請使每一名稱唯一。'),
  )

export const noDay: Fault = fault(
  localized('This is no day.', '不是日期。'),
  localized('Write it as 2019-09-30.', '請寫作 2019-09-30。'),
)

export const noDeadline: Fault = fault(
  localized('This is neither a day nor a time limit.', '不是日期或時限。'),
  localized(
    'Begin the line with 2019-09-30, P3WD (working days), P20D, P3M, PT24H, or continuous, timely, afterwards, undated; or write “3個工作日內”.',
    '請以日期、時限或“持續”“及時”“事後”“無期限”開頭,如 2019-09-30、P3WD(工作日)、P20D、P3M、PT24H;或寫作“3個工作日內”。',
  ),
)

export const beforeSigning = (day: string): Fault =>
  fault(
    localized(`This day is before the signing on ${day}.`, `早於成文日期${day}。`),
    localized('Correct the day, or the date of signing.', '請更正日期或成文日期。'),
  )

export const unknownTopic = (text: string): Fault =>
  fault(
    localized(`“${text}” is no topic.`, `“${text}”不是主題。`),
    localized(
      'Choose topics from the list; the sheet “choices” has all of them.',
      '請從列表中選擇,全部主題見“名錄”表。',
    ),
  )

export const noFlag: Fault = fault(
  localized('This is neither “yes” nor “no”.', '不是“是”或“否”。'),
  localized('Write “yes” if the topics are right.', '主題無誤請填“是”。'),
)

export const unknownChapter = (text: string): Fault =>
  fault(
    localized(`“${text}” is no chapter of the sheet “chapters”.`, `“${text}”不在“章”表中。`),
    localized(
      'Use a title of that sheet, or add a row to it.',
      '請使用該表中的標題,或在該表中添加。',
    ),
  )

export const noChapter: Fault = fault(
  localized('The task names no chapter, and the notice has several.', '未填寫所屬的章。'),
  localized('Choose one of the sheet “chapters”.', '請從“章”表中選擇。'),
)

export const emptyChapter: Fault = fault(
  localized('No task belongs to this chapter.', '本章沒有任務。'),
  localized(
    'Give it to a task of the sheet “tasks”, or remove the row.',
    '請在“任務”表中使用,或刪去本行。',
  ),
)

export const unknownDomain = (known: readonly string[]): Fault =>
  fault(
    localized('This is no domain.', '不是領域。'),
    localized(`Use one of: ${known.join(', ')}.`, `請從中選擇:${known.join('、')}。`),
  )

export const unclearDomain = (known: readonly string[]): Fault =>
  fault(
    localized(
      'The topics of its tasks do not tell the domain of this chapter.',
      '無法由任務的主題判斷本章的領域。',
    ),
    localized(`Choose one of: ${known.join(', ')}.`, `請選擇領域:${known.join('、')}。`),
  )

export const noTasks: Fault = fault(
  localized('The sheet has no task.', '沒有任務。'),
  localized('Add one row for each task.', '請每項任務填寫一行。'),
)

export const wrongNumber: Fault = fault(
  localized('This is no document number.', '不是發文字號。'),
  localized('Write it as “閩政辦〔2018〕43號”.', '請寫作“閩政辦〔2018〕43號”。'),
)

export const wrongYear: Fault = fault(
  localized('This is no year from 2000 to 2099.', '不是2000至2099的年度。'),
  localized(
    'Write the year of the work, or leave it empty for that of the number.',
    '請填寫年度,或留空。',
  ),
)

export const wrongCode: Fault = fault(
  localized('This is no code.', '不是編號。'),
  localized('Write a letter and a number, as G1, or leave it empty.', '請寫作 G1 之類,或留空。'),
)

export const nobodyResponsible: Fault = fault(
  localized('Nobody is responsible.', '沒有責任單位。'),
  localized(
    'Name units or groups; the sheet “choices” has them.',
    '請填寫單位或單位組,見“名錄”表。',
  ),
)
