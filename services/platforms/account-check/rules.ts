import type { RecordRule } from '../../kit/records/index.ts'
import type { AccountCheck } from './account-check.ts'
import { AccountCheckResult } from './enums.ts'

/** Whether a check found a fault to rectify. */
export const hasFaults = ({ result, offTopicPosts, reviewMissing }: AccountCheck): boolean =>
  result === AccountCheckResult.FAULTY || offTopicPosts > 0 || reviewMissing

/** The rule that the result SOUND excludes faults. */
export const soundWithoutFaults: RecordRule<AccountCheck> = {
  field: 'result',
  isMet: (check) => check.result !== AccountCheckResult.SOUND || !hasFaults(check),
  message: {
    en: '"result" cannot be SOUND with off-topic or unreviewed posts. Correct one of them.',
    hant: '存在無關發佈或缺少審核時,「檢查結果」不能為正常,請核對。',
    hans: '存在无关发布或缺少审核时,“检查结果”不能为正常,请核对。',
  },
}
