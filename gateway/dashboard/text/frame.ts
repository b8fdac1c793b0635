import { text } from './text.ts'

/** Texts of the header and footer. */
export const frameTexts = {
  source: text(
    'Every figure is read from the records of the hub as you look.',
    '所有數字都是打開頁面時從系統記錄中讀取的。',
    '所有数字都是打开页面时从系统记录中读取的。',
  ),
  more: text('More of the hub', '系統的其他部分', '系统的其他部分'),
  playground: text('Query playground', '查詢臺', '查询台'),
  guide: text('How the graph is built', '數據如何組織', '数据如何组织'),
  tables: text('Tables', '數據表', '数据表'),
}
