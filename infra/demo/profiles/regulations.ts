import type { DemoProfiles } from '../records/demo-profile.ts'

/** Profiles that make generated records of chapter 4 plausible. */
export const profiles: DemoProfiles = {
  disclosureRequest: { weight: 3 },
  informationRelease: {
    weight: 2,
    texts: { title: ['{unit}關於{topic}的公告', '{unit}{topic}工作動態'] },
  },
  releaseReview: { precedesParents: true },
  deidentificationCheck: { precedesParents: true },
  releaseReviewRule: { texts: { title: ['{unit}政府信息發佈審查制度'] } },
  transitionMeasure: {
    texts: { measure: ['修訂依申請公開辦理流程', '更新政府信息公開指南', '開展條例培訓'] },
  },
  campaignActivity: {
    texts: { title: ['政府信息公開條例實施十週年宣傳活動', '政務公開進社區活動'] },
  },
  // Counties report for themselves that there was nothing; other units have records of every kind.
  regulationNilReport: {
    kinds: ['COUNTY', 'COUNTY_CITY', 'DISTRICT'],
    texts: {
      declaredBy: ['政務公開科負責人'],
      basis: ['經查閱全年登記和業務系統,確無相關事項。'],
    },
  },
  publicInstitution: {
    texts: { name: ['{unit}第一中學', '{unit}自來水公司', '{unit}公交公司', '{unit}人民醫院'] },
  },
  supervisingDepartment: {
    texts: { name: ['{unit}教育局', '{unit}住建局', '{unit}衛計局', '{unit}交通局'] },
  },
}
