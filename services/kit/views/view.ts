/** The type of a column. `date`: YYYY-MM-DD in Asia/Shanghai; `dateTime`: UTC with milliseconds; `json`: JSON text. */
export type ViewColumnKind = 'text' | 'integer' | 'boolean' | 'date' | 'dateTime' | 'json'

export interface ViewColumn {
  /** In snake case, e.g. `due_on`. */
  readonly name: string
  readonly kind: ViewColumnKind
  readonly description: string
  /** Its value, as SQL that both databases understand; `:today` and `:greenFrom` are days. */
  readonly sql: string
}

/** A flat table for other programs. */
export interface View {
  /** Starts with its version, e.g. `v1_assignments`. */
  readonly name: string
  readonly description: string
  /** For whom rows are visible, as a sentence. */
  readonly visibility: string
  readonly columns: readonly ViewColumn[]
  /** The name of the column by which rows are ordered: unique, and never changed in a row. */
  readonly key: string
  /** The tables, as SQL after `FROM`. */
  readonly from: string
  /** SQL that rows must meet. */
  readonly where?: string
  /** SQL for the ids of the unit and all units above it, `/PROV-350000/CITY-350200/`; left out for rows of no unit. */
  readonly unitPath?: string
  /** SQL that is true for public rows; all are public if left out. The others need a role for a unit of `unitPath`. */
  readonly isPublic?: string
}

/** Days that a view depends on. */
export interface ViewDays {
  readonly today: string
  /** The fourth working day from today, from which on nothing is due soon; null if the calendar lacks it. */
  readonly greenFrom: string | null
}

export const dayParameters = /:(today|greenFrom)\b/

/** Whether the rows of a view may change from one day to the next without any change of data. */
export const dependsOnDay = ({ columns }: Pick<View, 'columns'>): boolean =>
  columns.some(({ sql }) => dayParameters.test(sql))

/** The columns of a table by their names: a column without SQL of its own is a column of this table. */
export const columnsOf = (
  table: string,
  columns: Readonly<Record<string, readonly [ViewColumnKind, description: string, sql?: string]>>,
): readonly ViewColumn[] =>
  Object.entries(columns).map(([name, [kind, description, sql]]) => ({
    name,
    kind,
    description,
    sql: sql ?? `${table}.\`${name}\``,
  }))
