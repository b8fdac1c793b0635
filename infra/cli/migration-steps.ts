/** Decisions of a person that a difference between tables does not imply. */
export interface Decisions {
  /** `table:new_table` or `table.column:new_column`. */
  readonly renames: readonly string[]
  /** `table` or `table.column`. */
  readonly drops: readonly string[]
  /** By `table.column`, SQL for what rows that are there get. */
  readonly fills: ReadonlyMap<string, string>
}

/** One step of a migration, as a call of a function of the store, e.g. `dropTable` of `'gone'`. */
export interface StepCall {
  readonly name: string
  /** Source text. */
  readonly arguments: readonly string[]
}

export interface MigrationPlan {
  readonly steps: readonly StepCall[]
  /** Decisions that are still needed. */
  readonly questions: readonly string[]
}

/** Text as a literal of the source. */
export const quoted = (text: string): string => `'${text.replaceAll(/['\\]/g, '\\$&')}'`

export const list = (names: readonly string[]): string => `[${names.map(quoted).join(', ')}]`
