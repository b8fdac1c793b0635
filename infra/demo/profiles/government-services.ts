import type { DemoProfiles } from '../records/demo-profile.ts'

const items = [
  '居民身份證補領',
  '食品經營許可證核發',
  '建設工程規劃許可',
  '社會團體登記',
  '企業設立登記',
]

/** Profiles that make generated records of chapter 2 plausible. */
export const profiles: DemoProfiles = {
  siteMessage: {
    weight: 3,
    texts: {
      subject: [
        '網頁鏈接打不開',
        '辦事指南電話有誤',
        '欄目長期不更新',
        '諮詢社保轉移手續',
        '搜索無結果',
      ],
    },
  },
  serviceItem: { weight: 2, texts: { name: items } },
  serviceGuide: { texts: { title: items.map((item) => `${item}辦事指南`) } },
  powerItem: { weight: 2, texts: { name: items } },
  certificateList: { texts: { title: ['{unit}證照證明材料清單'] } },
  certificateRequirement: {
    texts: { name: ['無犯罪記錄證明', '居住證明', '婚姻狀況證明', '收入證明', '親屬關係證明'] },
  },
  serviceHall: { texts: { name: ['{unit}行政服務中心', '{unit}便民服務大廳'] } },
  // Counties report for themselves that there was nothing; other units have records of every kind.
  serviceNilReport: {
    kinds: ['COUNTY', 'COUNTY_CITY', 'DISTRICT'],
    texts: {
      declaredBy: ['政務公開科負責人'],
      basis: ['經查閱全年登記和業務系統,確無相關事項。'],
    },
  },
  reformMeasure: { texts: { title: ['{unit}深化{topic}改革舉措'] } },
}
