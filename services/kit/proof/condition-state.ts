import { registerLabelledEnum, localized } from '../../../schema/vocabulary/index.ts'
import type { LocalizedText } from '../../../schema/vocabulary/index.ts'
import type { EvaluatedCondition } from './evaluate-conditions.ts'

export const ConditionState = {
  MET: 'MET',
  UNMET: 'UNMET',
  NOT_DEMONSTRATED: 'NOT_DEMONSTRATED',
  NOT_MEASURED: 'NOT_MEASURED',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const

registerLabelledEnum(ConditionState, {
  name: 'ConditionState',
  description: 'What records say about a condition of a task.',
  valuesConfig: {
    MET: {
      label: ['Met', '達標'],
      description:
        'The value reaches the target; without records only where the notice asks for nothing when nothing happens.',
    },
    UNMET: { label: ['Not met', '未達標'], description: 'The value does not reach the target.' },
    NOT_DEMONSTRATED: {
      label: ['Not demonstrated', '尚無依據'],
      description: 'No record counts (0 of 0): that nothing fails proves nothing.',
    },
    NOT_MEASURED: {
      label: ['Not measured', '未衡量'],
      description:
        'The condition asks whether something was done in time, and the clock (rule pack) that tells is off.',
    },
    NOT_APPLICABLE: {
      label: ['Not applicable', '不適用'],
      description:
        'No unit here must meet it; or nothing counts, and the units showed that by another condition of the topic, e.g. by a nil report (零報告).',
    },
  },
})

/** Why a condition has its state; undefined where its value alone decides. */
export const reasonOf = ({
  state,
  indicator: { target, clocks },
  value,
}: EvaluatedCondition): LocalizedText | undefined => {
  const isEmptyShare = target.kind === 'SHARE' && value.denominator === 0
  if (state === 'NOT_MEASURED') return clocksOff(clocks)
  if (state === 'NOT_DEMONSTRATED')
    return localized(
      'No record counts yet: 0 of 0 proves nothing. Enter the records, or file a nil report where there is nothing to enter.',
      '尚無納入統計的記錄:零比零不能證明任務已完成。請錄入記錄;確無相關事項的,請作零報告。',
    )
  if (state === 'MET' && isEmptyShare && target.whenEmpty && 'nothingAsked' in target.whenEmpty)
    return target.whenEmpty.nothingAsked
  if (state === 'NOT_APPLICABLE')
    return isEmptyShare && target.whenEmpty
      ? localized(
          'No record counts, and another condition of the topic shows that there is nothing to count.',
          '無納入統計的記錄,且同一主題的另一條件已表明確無相關事項。',
        )
      : localized('No unit here has to meet this condition.', '此範圍內沒有須滿足本條件的單位。')
  return undefined
}

const clocksOff = (clocks: readonly string[]): LocalizedText =>
  localized(
    `It depends on clocks that are off. Rule packs: ${clocks.join(', ')}. Switch them on to measure it.`,
    `本條件取決於未啟用的時限規則:${clocks.join('、')}。啟用後方可衡量。`,
  )
