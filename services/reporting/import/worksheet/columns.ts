import {
  localized,
  type LocalizedText,
  verbatim,
} from '../../../../schema/vocabulary/language/index.ts'

/** A column of a worksheet; its heading is read in any language. */
export interface WorksheetColumn {
  readonly heading: LocalizedText
  readonly width: number
  /** The list that it offers. */
  readonly choices?: 'leads' | 'responsible' | 'topics' | 'domains' | 'chapters' | 'flags'
  /** Whether it is for people only. */
  readonly isNote?: boolean
  /** Whether its cells are words of the hub, in the language of the worksheet. */
  readonly isLocalized?: boolean
  /** What to fill in, for people. */
  readonly about: LocalizedText
}

const doubts = {
  heading: localized('doubts', '存疑'),
  width: 60,
  isNote: true,
  isLocalized: true,
  about: localized('What the reader doubted; not read.', '讀取時的疑問,導入時不讀取。'),
} as const

const several = localized('Separate several with “；”.', '多個以“；”分隔。')

export const taskColumns = {
  number: {
    heading: localized('number', '序號'),
    width: 9,
    about: localized('Through the notice.', '全文統一編號。'),
  },
  chapter: {
    heading: localized('chapter', '章'),
    width: 24,
    choices: 'chapters',
    about: localized(
      'A title of the sheet “chapters”; may be empty if there is one.',
      '“章”表中的標題;只有一章時可留空。',
    ),
  },
  section: {
    heading: localized('section', '節'),
    width: 24,
    about: localized('Empty without sections.', '無節可留空。'),
  },
  title: {
    heading: localized('title', '任務'),
    width: 36,
    about: localized('Required.', '必填。'),
  },
  leads: { heading: localized('leads', '牽頭單位'), width: 24, choices: 'leads', about: several },
  responsible: {
    heading: localized('responsible', '責任單位'),
    width: 36,
    choices: 'responsible',
    about: localized(`Units or groups of units. ${several.en}`, `單位或單位組。${several.hant}`),
  },
  requirement: {
    heading: localized('requirement', '工作要求'),
    width: 60,
    about: localized('Required.', '必填。'),
  },
  deadlines: {
    isLocalized: true,
    heading: localized('deadlines', '完成時限'),
    width: 30,
    about: localized(
      'One per line: a day or time limit, then the printed words, as “2019-09-30 9月底前” or “P3WD 3個工作日內” (WD working days, D days, M months, PT24H hours); without a day it begins with “continuous”, “timely”, “afterwards” or “undated”.',
      '每行一個:日期或時限,後接原文,如“2019-09-30 9月底前”、“P3WD 3個工作日內”(WD 工作日、D 日、M 月,PT24H 小時);無日期的以“持續”“及時”“事後”“無期限”開頭。',
    ),
  },
  topics: {
    isLocalized: true,
    heading: localized('topics', '主題'),
    width: 36,
    choices: 'topics',
    about: localized(
      'One per line, of one domain.',
      '每行一個,同屬一個領域;留空則不能以記錄證明。',
    ),
  },
  confirmed: {
    isLocalized: true,
    heading: localized('topics confirmed', '主題已確認'),
    width: 14,
    choices: 'flags',
    about: localized(
      '“no” marks topics that the hub proposed; write “yes” once they are checked.',
      '“否”表示系統建議的主題,核對後改為“是”。',
    ),
  },
  doubts,
} as const satisfies Record<string, WorksheetColumn>

export const headColumns = {
  item: {
    isLocalized: true,
    heading: localized('item', '項目'),
    width: 24,
    about: localized('Leave as it is.', '請勿更改。'),
  },
  value: {
    heading: localized('value', '內容'),
    width: 80,
    about: localized('The value.', '一項一格。'),
  },
  doubts,
} as const satisfies Record<string, WorksheetColumn>

export const chapterColumns = {
  title: {
    heading: localized('chapter', '章'),
    width: 40,
    about: localized('One row each.', '每章一行,按順序。'),
  },
  domain: {
    heading: localized('domain', '領域'),
    width: 24,
    choices: 'domains',
    about: localized('By the topics of its tasks if empty.', '留空則按其任務的主題判斷。'),
  },
  doubts,
} as const satisfies Record<string, WorksheetColumn>

export const obligationColumns = {
  code: {
    heading: localized('code', '編號'),
    width: 9,
    about: localized('May be empty for a new one.', '新增的可留空。'),
  },
  title: {
    heading: localized('obligation', '事項'),
    width: 40,
    about: localized('Required.', '必填。'),
  },
  dueOn: {
    heading: localized('due on', '到期'),
    width: 14,
    about: localized('A day, or empty.', '日期,或留空。'),
  },
  words: {
    heading: localized('words', '原文'),
    width: 30,
    about: localized('The printed words.', '日期所據的原文。'),
  },
  responsible: {
    heading: localized('responsible', '責任單位'),
    width: 40,
    choices: 'responsible',
    about: several,
  },
  doubts,
} as const satisfies Record<string, WorksheetColumn>

export const problemColumns = {
  place: { isLocalized: true, heading: localized('place', '位置'), width: 24, about: verbatim('') },
  words: { heading: localized('words', '文字'), width: 50, about: verbatim('') },
  problem: {
    isLocalized: true,
    heading: localized('problem', '問題'),
    width: 80,
    about: verbatim(''),
  },
} as const satisfies Record<string, WorksheetColumn>

/** The text of the file, to copy from. */
export const sourceColumns = {
  place: { isLocalized: true, heading: localized('place', '位置'), width: 24, about: verbatim('') },
  text: { heading: localized('text', '文字'), width: 60, about: verbatim('') },
  cell2: { heading: localized('cell 2', '第2格'), width: 30, about: verbatim('') },
  cell3: { heading: localized('cell 3', '第3格'), width: 30, about: verbatim('') },
  cell4: { heading: localized('cell 4', '第4格'), width: 30, about: verbatim('') },
  cell5: { heading: localized('cell 5', '第5格'), width: 30, about: verbatim('') },
  cell6: { heading: localized('cell 6 and on', '第6格起'), width: 30, about: verbatim('') },
} as const satisfies Record<string, WorksheetColumn>
