import { localized } from '../../../../schema/vocabulary/language/index.ts'
import type { Fault } from '../problem.ts'

export function unknownName(name: string): Fault {
  return {
    reason: localized(
      `“${name}” is no known unit or group of units.`,
      `“${name}”不是已登記的單位或單位組。`,
    ),
    correction: localized(
      'Use the name in the directory of units, or add it first: npx hub import units FILE.',
      '請使用單位名錄中的名稱,或先導入該單位。',
    ),
  }
}

export function endedUnit(name: string, day: string | null, successor: string | undefined): Fault {
  const after = successor === undefined ? '' : `; its successor is “${successor}”`
  const later = successor === undefined ? '' : `,其職責由“${successor}”承接`
  const until =
    day === null ? { en: '', hant: '' } : { en: ` (it ended on ${day})`, hant: `(存續至 ${day})` }
  return {
    reason: localized(
      `“${name}” did not exist on the day of signing${until.en}${after}.`,
      `成文時“${name}”並不存在${until.hant}${later}。`,
    ),
    correction: localized(
      'Name the unit of that day, or correct its dates.',
      '請改用成文時的單位,或更正其起止日期。',
    ),
  }
}

export function ambiguousName(name: string): Fault {
  return {
    reason: localized(`“${name}” is the name of several units.`, `有多個單位名為“${name}”。`),
    correction: localized(
      'Write its place before it, as “寧德市財政局”.',
      '請在前面寫明所屬地方,如“寧德市財政局”。',
    ),
  }
}

export const noGroups: Fault = {
  reason: localized('The task names no responsible units.', '任務缺少責任單位。'),
  correction: localized(
    'Name them on the line before the requirement.',
    '請在工作要求前一行寫明責任單位。',
  ),
}

export const listBreaksOff: Fault = {
  reason: localized('The list of responsible units breaks off.', '責任單位的列舉沒有結束。'),
  correction: localized(
    'Name the last unit, or delete the comma at the end.',
    '請補全責任單位,或刪去末尾的逗號。',
  ),
}
