import { text } from './text.ts'

/** What the page says of its connection. */
export const connectionTexts = {
  connecting: text('Connecting …', '連接中……', '连接中……'),
  live: text('Live', '實時', '实时'),
  lastChange: text<[age: string]>(
    (age) => `last change ${age} ago`,
    (age) => `${age}前有變化`,
    (age) => `${age}前有变化`,
  ),
  reconnecting: text<[age: string]>(
    (age) => `Last heard ${age} ago, reconnecting …`,
    (age) => `${age}前失去連接，正在重新連接……`,
    (age) => `${age}前失去连接，正在重新连接……`,
  ),
  failed: text(
    'Not live: the hub refused the connection. Reload the page, or use another token.',
    '未能實時更新：系統拒絕連接。請重新載入頁面，或換用令牌。',
    '未能实时更新：系统拒绝连接。请重新载入页面，或换用令牌。',
  ),
  past: text('A day of the past', '過去的一天', '过去的一天'),
  seconds: text<[count: number]>(
    (count) => `${count} s`,
    (count) => `${count} 秒`,
    (count) => `${count} 秒`,
  ),
  minutes: text<[count: number]>(
    (count) => `${count} min`,
    (count) => `${count} 分鐘`,
    (count) => `${count} 分钟`,
  ),
  hours: text<[count: number]>(
    (count) => `${count} h`,
    (count) => `${count} 小時`,
    (count) => `${count} 小时`,
  ),
}
