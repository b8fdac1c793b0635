/** A holiday's name in English, 简体 and 繁體. */
export interface HolidayName {
  readonly en: string
  readonly hans: string
  readonly hant: string
}

/** Adds the 繁體 name; a holiday not met before keeps its 简体 name there. */
export const holidayName = (en: string, hans: string): HolidayName => ({
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
