import type { Fault } from './problem.ts'

export const noGroups: Fault = {
  reason: 'The task names no responsible units. 任務缺少責任單位。',
  correction: 'Name them on the line before the requirement. 請在工作要求前一行寫明責任單位。',
}

export const listBreaksOff: Fault = {
  reason: 'The list of responsible units breaks off. 責任單位的列舉沒有結束。',
  correction:
    'Name the last unit, or delete the comma at the end. 請補全責任單位,或刪去末尾的逗號。',
}

export const noRequirement: Fault = {
  reason: 'The task states no requirement. 任務缺少工作要求。',
  correction: 'State it after the responsible units. 請在責任單位之後寫明工作要求。',
}

export const notASentence: Fault = {
  reason: 'This line inside the requirement is no sentence. 工作要求中的本行不成句。',
  correction:
    'Number it if it is a heading, or end it with a full stop. 如為標題請補上序號,如為正文請以句號結尾。',
}

export function unknownUnit(name: string): Fault {
  return {
    reason: `“${name}” is no known lead unit. “${name}”不是已登記的牽頭單位。`,
    correction:
      'Use the name in the directory of units, or add the unit to it. 請使用單位名錄中的名稱,或先登記該單位。',
  }
}

export function unknownGroup(name: string): Fault {
  return {
    reason: `“${name}” is no known group of units. “${name}”不是已登記的責任單位。`,
    correction:
      'Use the wording in the directory of groups, or add the wording to it. 請使用名錄中的責任單位表述,或先登記該表述。',
  }
}
