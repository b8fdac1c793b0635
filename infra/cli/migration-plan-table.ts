import {
  formatColumn,
  hasIndex,
  type IndexShape,
  isSameColumn,
  type TableShape,
} from '../../services/kit/store/index.ts'
import {
  type Decisions,
  list,
  type MigrationPlan,
  quoted,
  type StepCall,
} from './migration-steps.ts'

/** Plans the steps for a table that is there before and after. */
export const planTable = (
  declared: TableShape,
  before: TableShape,
  decisions: Decisions,
): MigrationPlan => {
  const table = declared.name
  const added = [...declared.columns].filter(([name]) => !before.columns.has(name))
  const gone = [...before.columns.keys()].filter((name) => !declared.columns.has(name))
  const isDropped = (name: string): boolean => decisions.drops.includes(`${table}.${name}`)
  const altered = [...declared.columns].filter(([name, column]) => {
    const found = before.columns.get(name)
    return found && !isSameColumn(found, column)
  })
  const fillOf = (name: string): string | undefined => decisions.fills.get(`${table}.${name}`)
  const set = [
    ...added.map(([name, column]) => ({ call: 'addColumn', name, column })),
    ...altered.map(([name, column]) => ({ call: 'alterColumn', name, column })),
  ]
  const unfilled = set.filter(
    ({ name, column }) =>
      !column.isNullable && before.columns.get(name)?.isNullable !== false && !fillOf(name),
  )
  return {
    steps: [
      ...indexCalls('dropIndex', table, missingIn(declared, before.indices, gone)),
      ...gone
        .filter(isDropped)
        .map((name) => ({ name: 'dropColumn', arguments: [quoted(table), quoted(name)] })),
      ...set.map(({ call, name, column }) => {
        const fill = fillOf(name)
        const parts = [table, name, formatColumn(column)].map(quoted)
        return {
          name: call,
          arguments: fill ? [...parts, `{ fill: ${quoted(fill)} }`] : parts,
        }
      }),
      ...indexCalls('createIndex', table, missingIn(before, declared.indices, [])),
    ],
    questions: [
      ...gone
        .filter((name) => !isDropped(name))
        .map((name) =>
          askAboutColumn(
            `${table}.${name}`,
            added.map(([one]) => one),
          ),
        ),
      ...unfilled.map(
        ({ name }) =>
          `What do rows that are there already get in ${table}.${name}? Decide: --fill ${table}.${name}="<SQL>", e.g. "''" or "0", or let it be null.`,
      ),
    ],
  }
}

/** Indices that a table lacks, but those that go with a column. */
const missingIn = (
  table: TableShape,
  indices: readonly IndexShape[],
  gone: readonly string[],
): readonly IndexShape[] =>
  indices.filter(
    (index) => !hasIndex(table, index) && !index.columns.some((name) => gone.includes(name)),
  )

const indexCalls = (
  name: string,
  table: string,
  indices: readonly IndexShape[],
): readonly StepCall[] =>
  indices.map(({ columns, isUnique }) => ({
    name,
    arguments: [quoted(table), list(columns), ...(isUnique ? ['{ isUnique: true }'] : [])],
  }))

const askAboutColumn = (at: string, added: readonly string[]): string => {
  const renames = added.map((name) => `--rename ${at}:${name}`)
  const choices = [...renames, `--drop ${at} (with all that is in it)`]
  return `Column ${at} is no longer declared. Decide: ${choices.join(', or ')}.`
}
