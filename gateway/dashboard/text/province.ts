import { text } from './text.ts'

const days = (count: number): string => `${count} working day${count === 1 ? '' : 's'}`

/** What the page of the province says. */
export const provinceTexts = {
  title: text('How the province stands', '全省進展', '全省进展'),
  tasksOnCourse: text<[onCourse: number, total: number]>(
    (onCourse, total) => `${onCourse} of ${total} tasks have nothing late`,
    (onCourse, total) => `${total} 項任務中有 ${onCourse} 項沒有逾期`,
    (onCourse, total) => `${total} 项任务中有 ${onCourse} 项没有逾期`,
  ),
  citiesLate: text<[cities: number, domain: string]>(
    (cities, domain) => `${cities} ${cities === 1 ? 'city is' : 'cities are'} late in “${domain}”`,
    (cities, domain) => `${cities} 個地市在「${domain}」方面有逾期`,
    (cities, domain) => `${cities} 个地市在“${domain}”方面有逾期`,
  ),
  noCityLate: text('no city is late', '各地市均無逾期', '各地市均无逾期'),
  nextDeadline: text<[count: number]>(
    (count) => (count === 0 ? 'the next deadline is today' : `next deadline in ${days(count)}`),
    (count) => (count === 0 ? '最近的期限就在今天' : `距最近的期限還有 ${count} 個工作日`),
    (count) => (count === 0 ? '最近的期限就在今天' : `距最近的期限还有 ${count} 个工作日`),
  ),
  noDeadline: text('no deadline is ahead', '沒有未到的期限', '没有未到的期限'),
  closed: text('Closed', '已辦結', '已办结'),
  closedOf: text('of assignments', '佔全部任務', '占全部任务'),
  onTime: text('Not late', '未逾期', '未逾期'),
  onTimeOf: text('of those with a due date', '佔有期限的任務', '占有期限的任务'),
  claimed: text('Claimed', '報送完成度', '报送完成度'),
  claimedOf: text('percent, of 100 for each', '各項百分比之和', '各项百分比之和'),
  proven: text('Proven', '記錄佐證', '记录佐证'),
  provenOf: text('records that meet their condition', '達到條件的記錄', '达到条件的记录'),
  sinceMonth: text<[points: string]>(
    (points) => `${points} points in a month`,
    (points) => `較上月 ${points} 個百分點`,
    (points) => `较上月 ${points} 个百分点`,
  ),
  heatTitle: text('Where is work late?', '哪裡有逾期？', '哪里有逾期？'),
  heatCaption: text(
    'Cities by sections of the notice: late of all. An empty cell has no assignments.',
    '各地市按通知各節：逾期數 / 任務數。空格表示沒有任務。',
    '各地市按通知各节：逾期数 / 任务数。空格表示没有任务。',
  ),
  city: text('City', '地市', '地市'),
  departments: text('Provincial units', '省直單位', '省直单位'),
  section: text<[number: string]>(
    (number) => `Section ${number}`,
    (number) => `第 ${number} 節`,
    (number) => `第 ${number} 节`,
  ),
  lateOf: text<[late: number, total: number]>(
    (late, total) => `${late} late of ${total}`,
    (late, total) => `${total} 項中逾期 ${late} 項`,
    (late, total) => `${total} 项中逾期 ${late} 项`,
  ),
  sectionNames: text('Names of the sections', '各節名稱', '各节名称'),
  allSections: text('All', '合計', '合计'),
  deadlinesTitle: text('What falls due next?', '接下來有哪些期限？', '接下来有哪些期限？'),
  inWorkingDays: text<[count: number]>(
    (count) => (count === 0 ? 'today' : `in ${days(count)}`),
    (count) => (count === 0 ? '今天' : `還有 ${count} 個工作日`),
    (count) => (count === 0 ? '今天' : `还有 ${count} 个工作日`),
  ),
  unitsOpen: text<[count: number]>(
    (count) => `${count} unit${count === 1 ? '' : 's'} not finished`,
    (count) => `${count} 個單位未完成`,
    (count) => `${count} 个单位未完成`,
  ),
  noDeadlines: text(
    'No unfinished assignment has a due day ahead.',
    '未完成的任務都沒有未到的期限。',
    '未完成的任务都没有未到的期限。',
  ),
  moreDeadlines: text<[shown: number, total: number]>(
    (shown, total) => `The first ${shown} of ${total} assignments.`,
    (shown, total) => `共 ${total} 項，此處為前 ${shown} 項。`,
    (shown, total) => `共 ${total} 项，此处为前 ${shown} 项。`,
  ),
  trendTitle: text('How has the year gone?', '今年進展如何？', '今年进展如何？'),
  dayColumn: text('Day', '日期', '日期'),
  assignments: text('Assignments', '任務數', '任务数'),
  trendTable: text('The figures of the chart', '圖中數字', '图中数字'),
  eventsTitle: text('What happened last?', '最近有什麼變化？', '最近有什么变化？'),
  noEvents: text('Nothing has happened yet.', '尚無動態。', '尚无动态。'),
  mapTitle: text('Which city stands where?', '各地市情況', '各地市情况'),
  mapCaption: text(
    'Each tile is a city about where it lies. The share is that of closed assignments.',
    '每格為一個地市，大致按地理位置排列；百分比為辦結率。',
    '每格为一个地市，大致按地理位置排列；百分比为办结率。',
  ),
}
