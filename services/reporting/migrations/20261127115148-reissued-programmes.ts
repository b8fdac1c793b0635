import {
  addColumn,
  createIndex,
  dropIndex,
  type Migration,
  rewriteText,
  sql,
} from '../../kit/store/index.ts'

/** The printed words of the due dates of 2018 whose descriptions are other words. */
const printedWords: Readonly<Record<string, string>> = {
  編製完成全省重點領域清單和省級各部門清單: '2018年10月底前',
  省級各部門在其網站公佈本部門清單: '年底前',
  投訴轉辦後2個工作日內: '2個工作日內',
  審批程序完成後1個工作日內: '1個工作日內',
}

interface Deadline {
  readonly words?: string | null
  readonly whatHant: string
  readonly whatEn: string
}

/** Of an imported notice both descriptions are the printed words. */
const withWords = (deadline: Deadline): Deadline => {
  const { words, whatHant, whatEn } = deadline
  if (words !== undefined) return deadline
  return { ...deadline, words: printedWords[whatHant] ?? (whatHant === whatEn ? whatHant : null) }
}

/** Deadlines of tasks with their printed words, also as the log states them. */
export const deadlinesWithWords = (deadlines: unknown): unknown =>
  Array.isArray(deadlines) ? deadlines.map(withWords) : deadlines

const rewriteDeadlines = (text: string): string =>
  JSON.stringify(deadlinesWithWords(JSON.parse(text)))

export const reissuedProgrammes: Migration = {
  name: '20261127115148-reissued-programmes',
  steps: [
    addColumn('programme', 'cites', 'text', { fill: "'[]'" }),
    addColumn('obligation', 'withdrawn_on', 'date null'),
    addColumn('obligation', 'words', 'varchar(200) null'),
    sql(
      'UPDATE obligation SET words = title_hant WHERE title_hant = title_en AND due_on IS NOT NULL',
    ),
    sql("UPDATE obligation SET words = '6月30日前' WHERE id = 'fujian-2018-43:G1'"),
    sql("UPDATE obligation SET words = '12月15日前' WHERE id = 'fujian-2018-43:G2'"),
    addColumn('assignment', 'withdrawn_from', 'varchar(16) null'),
    dropIndex('task', ['programme_id', 'number'], { isUnique: true }),
    addColumn('task', 'withdrawn_on', 'date null'),
    createIndex('task', ['programme_id', 'number']),
    rewriteText('task', 'deadlines', rewriteDeadlines),
    addColumn('unit_group', 'area_id', 'varchar(96) null'),
  ],
}
