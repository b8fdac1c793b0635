/** How to read the dictionary. */
export const guide: readonly string[] = [
  'Every record belongs to a unit and states something that proves a task. For each record type the graph has a list below',
  '`Unit`, a filter, and mutations: one that enters a record, `correct…`, and one for each later event. `npx hub template <type>`',
  'writes an empty table with the labels below as headings, `npx hub import records <type> <file>` reads it.',
  '',
  '每筆紀錄屬於一個單位,用以證明任務的完成。下列標籤即匯入表格的表頭。',
]
