import { localized } from '../../../../schema/vocabulary/language/index.ts'
import type { Fault } from '../problem.ts'

type HeadingKind = 'chapter' | 'section' | 'task'

export const noTable: Fault = {
  reason: localized('The notice has no table of tasks.', '缺少任務分解表。'),
  correction: localized(
    'Put <table><tbody> on a line before the first chapter.',
    '請在第一章之前單列一行寫明 <table><tbody>。',
  ),
}

export const noColumns: Fault = {
  reason: localized('No row of the table has known headings.', '表格中沒有可識別的欄目名稱。'),
  correction: localized(
    'Head the columns, as “工作任務”, “牽頭單位”, “責任單位”, “工作要求”, “完成時限”.',
    '請為各欄寫明名稱,如工作任務、牽頭單位、責任單位、工作要求、完成時限。',
  ),
}

export const rowWithoutTask: Fault = {
  reason: localized('This row belongs to no task.', '本行不屬於任何任務。'),
  correction: localized('Fill in its task, or delete the row.', '請填寫任務,或刪去本行。'),
}

export const noTableEnd: Fault = {
  reason: localized('The end of the table is not marked.', '任務分解表沒有結束標記。'),
  correction: localized(
    'Put </tbody></table> on a line after the last task.',
    '請在最後一項任務之後單列一行寫明 </tbody></table>。',
  ),
}

export const noProgrammeTitle: Fault = {
  reason: localized('The table has no title.', '任務分解表缺少標題。'),
  correction: localized(
    'Put the title on the line before the table.',
    '請在表格前一行寫明表格標題。',
  ),
}

export const noTasks: Fault = {
  reason: localized('The table has no tasks.', '任務分解表中沒有任務。'),
  correction: localized(
    'Start each task with its number, as “1.”.',
    '每項任務請以序號開頭,如“1.”。',
  ),
}

export const lineWithoutTask: Fault = {
  reason: localized('This line belongs to no task.', '本行不屬於任何任務。'),
  correction: localized(
    'Join it to the heading above, or number it as a heading.',
    '請併入上一行標題,或補上標題序號。',
  ),
}

export function emptyHeading(kind: HeadingKind, number: number | undefined, title: string): Fault {
  const name = number === undefined ? `“${title}”` : `${number}`
  return {
    reason: localized(
      `${english[kind]} ${name} has nothing under it.`,
      `第${name}${chinese[kind]}之下沒有內容。`,
    ),
    correction: localized('Check the numbers of the headings below.', '請核對其下各級標題的序號。'),
  }
}

export function misplacedHeading(kind: HeadingKind, parent: HeadingKind): Fault {
  return {
    reason: localized(
      `This ${english[kind].toLowerCase()} stands before any ${parent}.`,
      `本${chinese[kind]}之前沒有${chinese[parent]}標題。`,
    ),
    correction: localized(
      `Put the heading of its ${parent} above it.`,
      `請在其上補上所屬${chinese[parent]}的標題。`,
    ),
  }
}

export function numberRepeated(kind: HeadingKind, number: number): Fault {
  return {
    reason: localized(
      `${english[kind]} ${number} stands here a second time.`,
      `第${number}${chinese[kind]}重複出現。`,
    ),
    correction: localized('Number the headings one after another.', '請按順序重新編號。'),
  }
}

export function numberMissing(kind: HeadingKind, expected: number): Fault {
  return {
    reason: localized(
      `${english[kind]} ${expected} is missing before this line.`,
      `本行之前缺少第${expected}${chinese[kind]}。`,
    ),
    correction: localized(
      'Add the missing heading, or correct the number.',
      '請補上缺少的標題,或更正序號。',
    ),
  }
}

const english = { chapter: 'Chapter', section: 'Section', task: 'Task' } as const
const chinese = { chapter: '章', section: '節', task: '項任務' } as const
