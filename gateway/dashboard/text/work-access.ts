import { text } from './text.ts'

/** What the page "My work" says to those for whom it is not, or no longer. */
export const accessTexts = {
  title: text('This page is not for everybody', '此頁面不對所有人開放', '此页面不对所有人开放'),
  whoMay: text(
    'It shows a reporter, a reviewer or a supervisor the work of a unit. The hub knows them by their token.',
    '此頁面供各單位的報送員、審核員和督辦員辦理工作，系統憑令牌識別身份。',
    '此页面供各单位的报送员、审核员和督办员办理工作，系统凭令牌识别身份。',
  ),
  otherRole: text(
    'Your token has none of these roles.',
    '您的令牌沒有這些角色。',
    '您的令牌没有这些角色。',
  ),
  unreadable: text('This is no token.', '這不是令牌。', '这不是令牌。'),
  ended: text('Your token has expired', '令牌已過期', '令牌已过期'),
  endedHint: text(
    'Use a new token to go on. Drafts are kept on this computer.',
    '請換用新令牌繼續。草稿保留在本機。',
    '请换用新令牌继续。草稿保留在本机。',
  ),
  howTo: text(
    'Ask the operators of the hub for a token of your unit. They make one with:',
    '請向系統管理員申請本單位的令牌。管理員可用以下命令生成：',
    '请向系统管理员申请本单位的令牌。管理员可用以下命令生成：',
  ),
  publicPages: text(
    'What is public is on the page of the province.',
    '公開的內容見全省頁面。',
    '公开的内容见全省页面。',
  ),
  drafts: text<[count: number]>(
    (count) =>
      `Drafts on this computer: ${count}. They are shown again to the person who wrote them.`,
    (count) => `本機有 ${count} 份草稿，僅對填寫者顯示。`,
    (count) => `本机有 ${count} 份草稿，仅对填写者显示。`,
  ),
}
