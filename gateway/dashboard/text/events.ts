import { text, type Text } from './text.ts'

/** What events of assignments are called; the names are those of the feed. */
export const eventTexts: Readonly<Record<string, Text>> = {
  'assignment.expected': text('Assigned', '下達任務', '下达任务'),
  'assignment.designated': text('Unit designated', '指定單位', '指定单位'),
  'assignment.triggered': text('Became due to be done', '觸發條件已發生', '触发条件已发生'),
  'assignment.acknowledged': text('Acknowledged', '簽收', '签收'),
  'assignment.planned': text('Plan filed', '報送計劃', '报送计划'),
  'assignment.drafted': text('Draft saved', '保存草稿', '保存草稿'),
  'assignment.inProgress': text('Work began', '開始辦理', '开始办理'),
  'assignment.submitted': text('Report submitted', '提交報送', '提交报送'),
  'assignment.accepted': text('Report accepted', '審核通過', '审核通过'),
  'assignment.returned': text('Report returned', '退回修改', '退回修改'),
  'assignment.reminded': text('Reminder sent', '催辦', '催办'),
  'assignment.extended': text('Due date extended', '准予延期', '准予延期'),
  'assignment.missedDueDate': text('Missed its due date', '逾期', '逾期'),
  'assignment.notApplicable': text('Found not to apply', '認定不適用', '认定不适用'),
  'assignment.closed': text('Closed', '辦結', '办结'),
  'assignment.reopened': text('Reopened', '重新辦理', '重新办理'),
  'assignment.rederived': text('Changed by a new issue', '新版通知有變', '新版通知有变'),
  'assignment.withdrawn': text('Withdrawn', '撤銷', '撤销'),
  'assignment.restored': text('Restored', '恢復', '恢复'),
  'assignment.handedOver': text('Handed over', '移交', '移交'),
  'assignment.tookOver': text('Taken over', '承接', '承接'),
}
