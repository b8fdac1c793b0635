/** A column of a worksheet; its heading has both words, and either is enough when it is read. */
export interface WorksheetColumn {
  readonly hant: string
  readonly en: string
  readonly width: number
  /** The list that it offers. */
  readonly choices?: 'leads' | 'responsible' | 'topics' | 'domains' | 'chapters' | 'flags'
  /** Whether it is for people only. */
  readonly isNote?: boolean
  /** What to fill in, for people. */
  readonly about: string
}

const doubts = {
  hant: '存疑',
  en: 'doubts',
  width: 60,
  isNote: true,
  about: '讀取時的疑問,導入時不讀取。What the reader doubted; not read.',
} as const

const several = '多個以“；”分隔。Separate several with “；”.'

export const taskColumns = {
  number: { hant: '序號', en: 'number', width: 9, about: '全文統一編號。Through the notice.' },
  chapter: {
    hant: '章',
    en: 'chapter',
    width: 24,
    choices: 'chapters',
    about:
      '“章”表中的標題;只有一章時可留空。A title of the sheet 章; may be empty if there is one.',
  },
  section: { hant: '節', en: 'section', width: 24, about: '無節可留空。Empty without sections.' },
  title: { hant: '任務', en: 'title', width: 36, about: '必填。Required.' },
  leads: { hant: '牽頭單位', en: 'leads', width: 24, choices: 'leads', about: several },
  responsible: {
    hant: '責任單位',
    en: 'responsible',
    width: 36,
    choices: 'responsible',
    about: `單位或單位組。Units or groups of units. ${several}`,
  },
  requirement: { hant: '工作要求', en: 'requirement', width: 60, about: '必填。Required.' },
  deadlines: {
    hant: '完成時限',
    en: 'deadlines',
    width: 30,
    about:
      '每行一個:日期或時限,後接原文,如“2019-09-30 9月底前”、“P3WD 3個工作日內”(WD 工作日、D 日、M 月,PT24H 小時);無日期的以“持續”“及時”“事後”“無期限”開頭。One per line: a day or time limit, then the printed words.',
  },
  topics: {
    hant: '主題',
    en: 'topics',
    width: 36,
    choices: 'topics',
    about: '每行一個,同屬一個領域;留空則不能以記錄證明。One per line, of one domain.',
  },
  confirmed: {
    hant: '主題已確認',
    en: 'topics confirmed',
    width: 14,
    choices: 'flags',
    about: '“否”表示系統建議的主題,核對後改為“是”。否: proposed by the hub; 是 confirms them.',
  },
  doubts,
} as const satisfies Record<string, WorksheetColumn>

export const headColumns = {
  item: { hant: '項目', en: 'item', width: 24, about: '請勿更改。Leave as it is.' },
  value: { hant: '內容', en: 'value', width: 80, about: '一項一格。The value.' },
  doubts,
} as const satisfies Record<string, WorksheetColumn>

export const chapterColumns = {
  title: { hant: '章', en: 'chapter', width: 40, about: '每章一行,按順序。One row each.' },
  domain: {
    hant: '領域',
    en: 'domain',
    width: 24,
    choices: 'domains',
    about: '留空則按其任務的主題判斷。By the topics of its tasks if empty.',
  },
  doubts,
} as const satisfies Record<string, WorksheetColumn>

export const obligationColumns = {
  code: { hant: '編號', en: 'code', width: 9, about: '新增的可留空。May be empty for a new one.' },
  title: { hant: '事項', en: 'obligation', width: 40, about: '必填。Required.' },
  dueOn: { hant: '到期', en: 'due on', width: 14, about: '日期,或留空。A day, or empty.' },
  words: { hant: '原文', en: 'words', width: 30, about: '日期所據的原文。The printed words.' },
  responsible: {
    hant: '責任單位',
    en: 'responsible',
    width: 40,
    choices: 'responsible',
    about: several,
  },
  doubts,
} as const satisfies Record<string, WorksheetColumn>

export const problemColumns = {
  place: { hant: '位置', en: 'place', width: 24, about: '' },
  words: { hant: '文字', en: 'words', width: 50, about: '' },
  problem: { hant: '問題', en: 'problem', width: 80, about: '' },
} as const satisfies Record<string, WorksheetColumn>

/** The text of the file, to copy from. */
export const sourceColumns = {
  place: { hant: '位置', en: 'place', width: 24, about: '' },
  text: { hant: '文字', en: 'text', width: 60, about: '' },
  cell2: { hant: '第2格', en: 'cell 2', width: 30, about: '' },
  cell3: { hant: '第3格', en: 'cell 3', width: 30, about: '' },
  cell4: { hant: '第4格', en: 'cell 4', width: 30, about: '' },
  cell5: { hant: '第5格', en: 'cell 5', width: 30, about: '' },
  cell6: { hant: '第6格起', en: 'cell 6 and on', width: 30, about: '' },
} as const satisfies Record<string, WorksheetColumn>

export const sheetNames = {
  tasks: '任務',
  head: '通知',
  chapters: '章',
  obligations: '義務',
  problems: '問題',
  source: '原文',
  choices: '名錄',
  guide: '說明',
} as const

/** The rows of the sheet 通知. */
export const headItems = {
  docNo: '發文字號 number',
  title: '標題 title',
  issuer: '發文機關 issuer',
  signedOn: '成文日期 signed on',
  postedOn: '公佈日期 posted on',
  year: '年度 year',
  basisNumber: '依據文號 number of the basis',
  basisTitle: '依據標題 title of the basis',
  cites: '引用文件 cited documents',
} as const

export type HeadItem = keyof typeof headItems

export const headingOf = ({ hant, en }: WorksheetColumn): string => `${hant} ${en}`
