import type { DemoProfiles } from '../records/demo-profile.ts'

const policies = [
  '{unit}關於{topic}的實施意見',
  '{unit}關於進一步加強{topic}工作的通知',
  '{unit}關於印發{topic}三年行動計劃的通知',
  '{unit}{topic}工作方案',
]

/** Profiles that make generated records of chapter 1 plausible. */
export const profiles: DemoProfiles = {
  policyDocument: { weight: 3, texts: { title: policies } },
  policyExecutionUpdate: {
    texts: { subject: ['{topic}政策執行情況通報', '{topic}政策落實第三方評估'] },
  },
  interpretation: {
    texts: { title: ['《{unit}關於{topic}的實施意見》解讀', '一圖讀懂{topic}政策'] },
  },
  leaderInterpretation: { texts: { topic: ['主要負責人解讀{topic}政策', '在線訪談:{topic}'] } },
  interpretationRule: { texts: { title: ['{unit}政策解讀工作制度'] } },
  interpretationProduct: { texts: { title: ['圖解:{topic}', '動漫:{topic}', '問答:{topic}'] } },
  meetingDecision: { texts: { title: ['{unit}常務會議關於{topic}的決定'] } },
  majorProject: {
    kinds: ['CITY', 'ZONE', 'DISTRICT', 'COUNTY', 'COUNTY_CITY'],
    texts: { name: ['{unit}軌道交通工程', '{unit}污水處理廠擴建工程', '{unit}人民醫院新院區'] },
  },
  publicOpinionIncident: {
    weight: 2,
    texts: {
      title: [
        '網傳某小區停水',
        '網民反映校車安全隱患',
        '網傳食品抽檢不合格',
        '網民質疑路面開挖頻繁',
      ],
      source: ['微博', '微信公眾號', '本地論壇', '省網信辦通報'],
    },
  },
  opinionMechanism: {
    texts: {
      title: ['{unit}政務輿情應急聯動工作機制'],
      memberUnits: ['宣傳部', '網信辦', '公安局', '通信管理局'],
    },
  },
  // Cities build; departments declare that they have no project of their own.
  disclosureNilReport: {
    weight: 0,
    kinds: ['DEPARTMENT'],
    texts: {
      matter: ['MAJOR_PROJECTS'],
      declaredBy: ['政務公開科負責人'],
      basis: ['經查閱全年收發文登記和業務系統,確無相關事項。'],
    },
  },
  accountabilityMechanism: { texts: { title: ['{unit}政務輿情回應評估和問責辦法'] } },
  proposalReply: { weight: 2, texts: { title: ['關於{topic}的建議', '關於{topic}的提案'] } },
}
