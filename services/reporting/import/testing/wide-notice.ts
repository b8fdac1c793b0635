import type { Directory } from '../names/directory.ts'
import type { TestTable } from './notice-files.ts'
import { unit } from './short-notice.ts'

/** An invented notice as offices write them: columns in their own order, merged cells, headings of two rows. */
export const wideLetter = [
  '海東省人民政府辦公廳關於印發2020年便民工作任務分工的通知',
  '海政辦函〔2020〕8號',
  '各市、縣(區)人民政府,省政府各部門:',
  '經省政府同意,現將任務分工印發給你們。請分別於6月20日、12月10日前報送進展情況。',
  '海東省人民政府辦公廳',
  '2020年3月2日',
  '(此件公開發布)',
  '2020年便民工作任務分工',
]

export const wideTable: TestTable = [
  [
    { text: '序號', height: 2 },
    { text: '工作事項', height: 2 },
    { text: '具體措施', height: 2 },
    { text: '責任分工', width: 2 },
    { text: '完成時限', height: 2 },
  ],
  ['牽頭部門', '配合單位'],
  [{ text: '一、窗口', width: 6 }],
  [
    '1',
    '公佈辦事清單',
    '1.逐項寫明依據;\n2.寫明時限。',
    { text: '省檔案局', height: 2 },
    { text: '各設區市政府、省財政廳', height: 3 },
    '9月底前',
  ],
  ['2', '縮短辦理時間', '一般事項3個工作日內辦結。', '長期堅持'],
  ['3', '公開排隊時間', '每個窗口公佈。', '省信息中心', '2020年10月31日'],
  [{ text: '二、熱線', width: 6 }],
  [
    '1',
    { text: '合併號碼', height: 2 },
    '並入一個號碼。',
    '省財政廳、省檔案局',
    '省直各部門、各直屬單位',
    '第三季度末',
  ],
  ['2', '開展自查,次年1月10日前報送結果。', '省信息中心', '各設區市政府', '/'],
]

export const wideDirectory: Directory = {
  groups: new Map([
    ['省直各部門、各直屬單位', 'ALL_DEPTS'],
    ['各設區市政府', 'CITIES'],
    ['各市、縣(區)人民政府', 'COUNTIES'],
    ['省政府各部門', 'ALL_DEPTS'],
  ]),
  units: [
    unit('DEPT-ARC', '省檔案局', '省档案局'),
    unit('DEPT-INF', '省信息中心', '省信息中心'),
    unit('DEPT-FIN', '省財政廳', '省财政厅'),
    unit('DIST-TJ', '台江區', '台江区'),
  ],
}

/** What every format of the notice states: number, title, leads, groups, named units, rules of dates. */
export const wideTasks = [
  [1, '公佈辦事清單', ['DEPT-ARC'], ['CITIES'], ['DEPT-FIN'], ['2020-09-30']],
  [2, '縮短辦理時間', ['DEPT-ARC'], ['CITIES'], ['DEPT-FIN'], ['P3WD']],
  [3, '公開排隊時間', ['DEPT-INF'], ['CITIES'], ['DEPT-FIN'], ['2020-10-31']],
  [4, '並入一個號碼', ['DEPT-FIN', 'DEPT-ARC'], ['ALL_DEPTS'], [], ['2020-09-30']],
  [5, '開展自查,次年1月10日前報送結果', ['DEPT-INF'], ['CITIES'], [], ['2021-01-10']],
]
