import type { DemoProfiles } from '../records/demo-profile.ts'

/** Profiles that make generated records of chapter 3 plausible. */
export const profiles: DemoProfiles = {
  website: { texts: { name: ['{unit}門戶網站', '{unit}政務公開網', '中國{unit}網'] } },
  websiteReport: { texts: { coversTo: ['{lastYear}-12-31'] } },
  newMediaAccount: { texts: { name: ['{unit}發佈', '微{unit}', '{unit}在線'] } },
  // Reports of the year so far, each with its last post in one of the quarters.
  accountActivity: {
    texts: {
      periodFrom: ['{year}-01-01'],
      periodTo: ['{year}-03-31', '{year}-06-30', '{year}-09-30', '{year}-12-31'],
      lastPostOn: ['{year}-02-14', '{year}-05-21', '{year}-08-15', '{year}-11-12'],
    },
  },
  securityReview: { precedesParents: true },
  websiteSecurityRule: {
    texts: { title: ['{unit}網站安全保障制度', '{unit}網站用戶信息保護制度'] },
  },
  hotlineCase: {
    weight: 2,
    texts: {
      subject: ['反映小區噪聲擾民', '諮詢公積金提取', '反映路燈損壞', '諮詢入學報名材料'],
      topic: ['反映小區噪聲擾民', '諮詢公積金提取', '反映路燈損壞', '諮詢入學報名材料'],
    },
  },
  policyRepost: { texts: { title: ['國務院關於{topic}的意見', '國務院辦公廳關於{topic}的通知'] } },
  gazetteItem: {
    texts: { title: ['{unit}關於{topic}的通知', '{unit}關於印發{topic}實施方案的通知'] },
  },
  openDataset: {
    texts: {
      title: [
        '{unit}行政許可信息',
        '{unit}公共停車場名錄',
        '{unit}空氣質量監測數據',
        '{unit}醫療機構名錄',
      ],
      name: [
        '{unit}行政許可信息',
        '{unit}公共停車場名錄',
        '{unit}空氣質量監測數據',
        '{unit}醫療機構名錄',
      ],
    },
  },
}
