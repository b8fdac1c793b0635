import { text } from './text.ts'

/** What the page of a task says. */
export const taskTexts = {
  missing: text<[id: string]>(
    (id) => `The hub has no task ${id}.`,
    (id) => `系統沒有任務 ${id}。`,
    (id) => `系统没有任务 ${id}。`,
  ),
  title: text<[number: number, title: string]>(
    (number, title) => `${number}. ${title}`,
    (number, title) => `${number}. ${title}`,
    (number, title) => `${number}. ${title}`,
  ),
  summaryTitle: text('How does it stand?', '總體情況', '总体情况'),
  unitsClosed: text<[closed: number, total: number]>(
    (closed, total) => `${closed} of ${total} units closed it`,
    (closed, total) => `${total} 個單位中已辦結 ${closed} 個`,
    (closed, total) => `${total} 个单位中已办结 ${closed} 个`,
  ),
  unitsLate: text<[late: number]>(
    (late) => (late === 0 ? 'none is late' : `${late} late`),
    (late) => (late === 0 ? '均無逾期' : `逾期 ${late} 個`),
    (late) => (late === 0 ? '均无逾期' : `逾期 ${late} 个`),
  ),
  conditionsMet: text<[met: number, of: number]>(
    (met, of) => `${met} of ${of} conditions met`,
    (met, of) => `達到條件 ${met} / ${of}`,
    (met, of) => `达到条件 ${met} / ${of}`,
  ),
  requirement: text('The notice asks', '通知要求', '通知要求'),
  leads: text('Lead units', '牽頭單位', '牵头单位'),
  responsible: text('Responsible', '責任單位', '责任单位'),
  deadlines: text('Deadlines', '期限', '期限'),
  place: text('In the notice', '所屬章節', '所属章节'),
  rollUp: text<[proven: number, of: number]>(
    (proven, of) => `${proven} of ${of} units prove it`,
    (proven, of) => `${of} 個單位中有佐證 ${proven} 個`,
    (proven, of) => `${of} 个单位中有佐证 ${proven} 个`,
  ),
  withdrawn: text<[day: string]>(
    (day) => `Withdrawn on ${day}.`,
    (day) => `已於${day}撤銷。`,
    (day) => `已于${day}撤销。`,
  ),
  conditionsTitle: text('When is it done?', '怎樣才算完成？', '怎样才算完成？'),
  conditionsNone: text(
    'No record type measures this task: it can be claimed, not proven.',
    '沒有記錄類型衡量這項任務，只能報送，無法佐證。',
    '没有记录类型衡量这项任务，只能报送，无法佐证。',
  ),
  condition: text('Condition', '條件', '条件'),
  value: text('Now', '現值', '现值'),
  target: text('Target', '目標', '目标'),
  targetShare: text<[percent: string]>(
    (percent) => `at least ${percent}`,
    (percent) => `不低於 ${percent}`,
    (percent) => `不低于 ${percent}`,
  ),
  targetEachUnit: text<[count: number]>(
    (count) => `${count} in every unit`,
    (count) => `每個單位 ${count}`,
    (count) => `每个单位 ${count}`,
  ),
  targetMost: text<[count: number]>(
    (count) => `at most ${count}`,
    (count) => `不多於 ${count}`,
    (count) => `不多于 ${count}`,
  ),
  records: text<[count: number]>(
    (count) => `What is missing (${count})`,
    (count) => `缺什麼（${count}）`,
    (count) => `缺什么（${count}）`,
  ),
  missingRecord: text('has no record that meets it', '沒有達到條件的記錄', '没有达到条件的记录'),
  close: text('Close', '關閉', '关闭'),
  firstOf: text<[shown: number, total: number]>(
    (shown, total) => `The first ${shown} of ${total}.`,
    (shown, total) => `共 ${total} 項，此處為前 ${shown} 項。`,
    (shown, total) => `共 ${total} 项，此处为前 ${shown} 项。`,
  ),
  unitsTitle: text('Who is late, who is done?', '各單位進度', '各单位进度'),
  unitsNone: text('No unit has this task.', '沒有單位承擔這項任務。', '没有单位承担这项任务。'),
  clock: text('Calendar', '期限推算', '期限推算'),
  clockTitle: text('How did the due day come about?', '期限是怎樣得出的？', '期限是怎样得出的？'),
  clockOf: text<[unit: string]>(
    (unit) => `For ${unit}`,
    (unit) => `單位：${unit}`,
    (unit) => `单位：${unit}`,
  ),
  clockNone: text(
    'This assignment has no due date.',
    '這項任務沒有規定期限。',
    '这项任务没有规定期限。',
  ),
  clockChoose: text(
    'Choose “Calendar” in a row above.',
    '請在上表中選擇「期限推算」。',
    '请在上表中选择“期限推算”。',
  ),
  completedOn: text<[day: string]>(
    (day) => `Completed on ${day}`,
    (day) => `${day}完成`,
    (day) => `${day}完成`,
  ),
  weekdays: text('Mo Tu We Th Fr Sa Su', '一 二 三 四 五 六 日', '一 二 三 四 五 六 日'),
}
