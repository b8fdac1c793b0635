import { writeSheet } from '../../../services/kit/tables/index.ts'

/**
 * Writes a CSV file of site messages (`siteMessage`) of 2018: a record type with a clock, rules and four indicators.
 *
 *     node --import tsx test/bench/import/messages.ts data/messages.csv 100000
 *     HUB_DATA=data/bench-import /usr/bin/time -v node dist/hub.js import records siteMessage data/messages.csv
 */
const [file = 'data/messages.csv', count = '100000'] = process.argv.slice(2)

const headings = [
  'externalId',
  'unitId',
  'channel',
  'subject',
  'pageUrl',
  'forwardedAt',
  'officerId',
  'handledAt',
  'rectifiedAt',
  'repliedAt',
  'outcome',
]

const units = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((city) => `CITY-350${city}00`),
  'DEPT-DRC',
  ...[203, 205, 206, 211].map((county) => `CNTY-350${county}`),
]
const channels = ['網站找錯', '留言', '諮詢']
const faults = ['鏈接無法打開', '頁面顯示錯位', '錯別字', '附件下載失敗', '信息長期未更新']
const outcomes = [
  '已更正並核查同類頁面。',
  '已聯繫承辦單位補齊附件,現可正常下載。',
  '經核實並無錯誤。',
]

const hour = 3_600_000
const start = Date.UTC(2018, 0, 2)

/** Moments as spreadsheets write them, in Asia/Shanghai. */
const moment = (at: number): string =>
  new Date(at + 8 * hour).toISOString().slice(0, 16).replace('T', ' ')

const messageOf = (number: number): readonly string[] => {
  const forwarded = start + ((number * 7_919) % (350 * 24)) * hour
  const replied = forwarded + ((number % 90) + 2) * hour
  const isOpen = number % 20 === 0
  const fault = faults[number % faults.length] ?? ''
  return [
    `WZ-${number}`,
    units[number % units.length] ?? '',
    channels[number % channels.length] ?? '',
    `第 ${number} 號留言:「政務公開」欄目${fault}`,
    number % 3 === 0 ? `https://www.example.gov.cn/zwgk/${number % 500}/index.html` : '',
    moment(forwarded),
    '',
    number % 4 === 0 ? '' : moment(forwarded + hour),
    number % 3 === 0 && !isOpen ? moment(replied) : '',
    isOpen ? '' : moment(replied),
    isOpen ? '' : (outcomes[number % outcomes.length] ?? ''),
  ]
}

async function* rows(): AsyncGenerator<readonly string[]> {
  yield headings
  for (let number = 1; number <= Number(count); number += 1) yield messageOf(number)
}

await writeSheet(file, 'siteMessage', rows())
