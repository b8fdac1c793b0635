import { formatColumn, type SchemaShape, type TableShape } from '../../services/kit/store/index.ts'
import { planTable } from './migration-plan-table.ts'
import { applyRenames, isRenamed } from './migration-renames.ts'
import {
  type Decisions,
  list,
  type MigrationPlan,
  quoted,
  type StepCall,
} from './migration-steps.ts'

/** Plans the steps from the tables that the migrations make to those that the entities declare. */
export const planMigration = (
  declared: SchemaShape,
  migrated: SchemaShape,
  decisions: Decisions,
): MigrationPlan => {
  const renamed = applyRenames(migrated, decisions.renames)
  const gone = [...renamed.shape.keys()].filter((name) => !declared.has(name))
  const created = [...declared.values()].filter(({ name }) => !renamed.shape.has(name))
  const plans = [...declared.values()].flatMap((table) => {
    const before = renamed.shape.get(table.name)
    return before ? [planTable(table, before, decisions)] : []
  })
  return {
    steps: [
      ...renamed.steps,
      ...created.map(createTableCall),
      ...plans.flatMap(({ steps }) => steps),
      ...gone
        .filter((name) => decisions.drops.includes(name))
        .map((name) => ({ name: 'dropTable', arguments: [quoted(name)] })),
    ],
    questions: [
      ...unknownRenames(migrated, declared, decisions),
      ...gone
        .filter((name) => !decisions.drops.includes(name))
        .map((name) => askAboutTable(name, created)),
      ...plans.flatMap(({ questions }) => questions),
    ],
  }
}

const createTableCall = ({ name, columns, indices }: TableShape): StepCall => {
  const parts = [false, true].flatMap((isUnique) => {
    const lists = indices.filter((one) => one.isUnique === isUnique).map((one) => list(one.columns))
    return lists.length > 0 ? [`${isUnique ? 'unique' : 'index'}: [${lists.join(', ')}]`] : []
  })
  const fields = [...columns].map(([column, shape]) => `${column}: ${quoted(formatColumn(shape))}`)
  return {
    name: 'createTable',
    arguments: [
      quoted(name),
      `{ ${fields.join(', ')} }`,
      ...(parts.length > 0 ? [`{ ${parts.join(', ')} }`] : []),
    ],
  }
}

const askAboutTable = (name: string, created: readonly TableShape[]): string => {
  const renames = created.map((one) => `--rename ${name}:${one.name}`)
  const choices = [...renames, `--drop ${name} (with all that is in it)`]
  return `Table ${name} is no longer declared. Decide: ${choices.join(', or ')}.`
}

const unknownRenames = (
  migrated: SchemaShape,
  declared: SchemaShape,
  { renames }: Decisions,
): readonly string[] =>
  renames
    .filter((rename) => !isRenamed(rename, migrated, declared))
    .map((rename) => `--rename ${rename} does not name something that is gone and something new.`)
