import {
  localized,
  type LocalizedText,
  verbatim,
} from '../../../schema/vocabulary/language/index.ts'

/** What a report calls the fields of programmes, tasks, obligations and groups, in English and Traditional Chinese. */
const labels: Readonly<Record<string, readonly [en: string, hant: string]>> = {
  basis: ['basis', '依據'],
  chapterNumber: ['chapter', '章'],
  chapters: ['chapters', '章'],
  citedDocuments: ['cited documents', '引用文件'],
  cites: ['cited documents', '引用文件'],
  clocks: ['clocks', '計時規則'],
  date: ['date', '日期'],
  deadlines: ['deadlines', '完成時限'],
  docNo: ['number', '發文字號'],
  domain: ['domain', '領域'],
  dueOn: ['date', '日期'],
  groupIds: ['responsible', '責任單位'],
  issuerId: ['issuer', '發文機關'],
  leadUnitIds: ['leads', '牽頭單位'],
  namedUnitIds: ['named units', '列名單位'],
  nameHant: ['name', '名稱'],
  number: ['number', '序號'],
  phrases: ['wordings', '用語'],
  postedOn: ['posted on', '公佈日期'],
  requirement: ['requirement', '工作要求'],
  requiresPublication: ['requires publication', '須公佈'],
  rollUp: ['roll-up', '彙總方式'],
  rule: ['time limit', '時限'],
  sectionNumber: ['section', '節'],
  sections: ['sections', '節'],
  signedOn: ['signed on', '成文日期'],
  systems: ['systems', '系統'],
  targets: ['targets', '目標'],
  titleHant: ['title', '標題'],
  topics: ['topics', '主題'],
  trigger: ['trigger', '觸發條件'],
  triggering: ['triggering document', '觸發文件'],
  unitIds: ['units', '單位'],
  words: ['words', '原文'],
  year: ['year', '年度'],
}

/** What people call a field; a field that no report shows by itself keeps its name. */
export const fieldText = (name: string): LocalizedText => {
  const [en, hant] = labels[name] ?? []
  return en === undefined || hant === undefined ? verbatim(name) : localized(en, hant)
}

/** A changed field with its values before and after. */
export const changedText = ({ en, hant }: LocalizedText, before: string, after: string) =>
  localized(`${en} ${before} → ${after}`, `${hant} ${before} → ${after}`)
