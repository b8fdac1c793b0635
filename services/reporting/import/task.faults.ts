import { localized } from '../../../schema/vocabulary/language/index.ts'
import type { Fault } from './problem.ts'

export const noTaskTitle: Fault = {
  reason: localized('The task has no title.', '任務缺少名稱。'),
  correction: localized('State it after its number.', '請在序號後寫明任務名稱。'),
}

export const noRequirement: Fault = {
  reason: localized('The task states no requirement.', '任務缺少工作要求。'),
  correction: localized('State it after the responsible units.', '請在責任單位之後寫明工作要求。'),
}

export const notASentence: Fault = {
  reason: localized('This line inside the requirement is no sentence.', '工作要求中的本行不成句。'),
  correction: localized(
    'Number it if it is a heading, or end it with a full stop.',
    '如為標題請補上序號,如為正文請以句號結尾。',
  ),
}
