import type { LocalizedText } from '../../../schema/vocabulary/index.ts'

/** The name of a holiday in all locales; an unknown holiday keeps its Simplified Chinese name in Traditional Chinese. */
export const holidayName = (en: string, hans: string): LocalizedText => ({
  en,
  hans,
  hant: traditional.get(hans) ?? hans,
})

const traditional: ReadonlyMap<string, string> = new Map([
  ['元旦', '元旦'],
  ['春节', '春節'],
  ['清明', '清明節'],
  ['劳动节', '勞動節'],
  ['端午', '端午節'],
  ['中秋', '中秋節'],
  ['国庆节', '國慶節'],
  [
    '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日',
    '中國人民抗日戰爭暨世界反法西斯戰爭勝利70周年紀念日',
  ],
])
