import type { Stories } from '../records/stories.ts'

/** What makes invented records of chapter 4 plausible. */
export const stories: Stories = {
  disclosureRequest: { weight: 3 },
  informationRelease: {
    weight: 2,
    says: { title: ['{unit}關於{topic}的公告', '{unit}{topic}工作動態'] },
  },
  releaseReview: { leads: true },
  deidentificationCheck: { leads: true },
  releaseReviewRule: { says: { title: ['{unit}政府信息發佈審查制度'] } },
  transitionMeasure: {
    says: { measure: ['修訂依申請公開辦理流程', '更新政府信息公開指南', '開展條例培訓'] },
  },
  campaignActivity: {
    says: { title: ['政府信息公開條例實施十週年宣傳活動', '政務公開進社區活動'] },
  },
  publicInstitution: {
    says: { name: ['{unit}第一中學', '{unit}自來水公司', '{unit}公交公司', '{unit}人民醫院'] },
  },
  supervisingDepartment: {
    says: { name: ['{unit}教育局', '{unit}住建局', '{unit}衛計局', '{unit}交通局'] },
  },
}
