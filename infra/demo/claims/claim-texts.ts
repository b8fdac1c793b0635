import { dayOf } from '../../../services/kit/calendar/index.ts'
import type { SeededRandom } from '../records/seeded-random.ts'
import type { Evidence } from '../../../services/reporting/submission/evidence.ts'
import type { ClaimContext } from './claim-context.ts'

const one =
  (...texts: readonly string[]) =>
  (random: SeededRandom): string =>
    random.pick(texts)

const begun = one(
  '已召開專題會議部署,明確責任科室和完成時限。',
  '已建立工作台賬,正在逐項梳理並補充公開內容。',
  '已完成第一批公開事項,其餘事項正在審核。',
  '已向下屬單位轉發通知並開展培訓,正在收集進展。',
)

const complete = one(
  '已按要求全部完成,相關信息已在門戶網站專欄公開。',
  '各項指標均已達到,制度已印發並對外公佈。',
  '已全面完成並通過自查,佐證材料見所附網址。',
)

/** The texts of reports and requests. */
export const claimTexts = {
  plan: one(
    '成立工作小組,六月底前印發實施方案,九月底前完成主要工作,十二月上旬總結上報。',
    '由辦公室牽頭,各業務科室按職責分工,每季度通報一次進展。',
    '先試點後推廣:三季度完成試點,四季度全面鋪開。',
  ),
  report: (random: SeededRandom, percentage: number): string =>
    percentage === 100 ? complete(random) : `${begun(random)}總體進度約${percentage}%。`,
  returned: one(
    '佐證材料不足,請補充公開網址和公開日期。',
    '所報進度與系統記錄不一致,請核實後重新報送。',
    '未說明尚未完成事項的原因和時限,請補充。',
  ),
  lateness: one(
    '機構調整,職能劃轉尚未到位,申請適當延期。',
    '系統對接需上級平臺配合,預計延後完成。',
  ),
  refused: one('理由不充分,請按原定期限完成。', '該事項為全省統一時限,不予延期。'),
  exemption: one('本單位無此項職能,不涉及該任務。', '本單位無對外辦事事項,申請不適用。'),
  sendReminder: one(
    '該任務臨近期限仍未報送進展,請抓緊落實並於三日內報送。',
    '進度滯後於全省平均,請說明原因並限期整改。',
  ),
  evidence: ({ assignment: { unitId, taskNumber }, at }: ClaimContext): Evidence => ({
    url: `https://${unitId.toLowerCase()}.fujian.example/zwgk/${taskNumber}.htm`,
    title: '政務公開專欄',
    publishedOn: dayOf(at),
  }),
}
