import { expect, it } from 'vitest'
import type { SchemaShape, TableShape } from '../../services/kit/store/index.ts'
import { planMigration } from './migration-plan.ts'

const column = (type: string, isNullable = false) => ({ type, isNullable, isPrimary: false })
const key = { type: 'varchar(96)', isNullable: false, isPrimary: true }

const table = (
  name: string,
  columns: Readonly<Record<string, ReturnType<typeof column>>>,
  ...indexed: readonly string[]
): TableShape => ({
  name,
  columns: new Map(Object.entries({ id: key, ...columns })),
  indices: indexed.map((one) => ({ name: `ix_${name}_${one}`, columns: [one], isUnique: false })),
})

const shape = (...tables: readonly TableShape[]): SchemaShape =>
  new Map(tables.map((one) => [one.name, one]))

const plan = (
  declared: SchemaShape,
  migrated: SchemaShape,
  { renames = [], drops = [] }: { renames?: readonly string[]; drops?: readonly string[] } = {},
) => {
  const { steps, questions } = planMigration(declared, migrated, {
    renames,
    drops,
    fills: new Map(),
  })
  return {
    steps: steps.map(({ name, arguments: given }) => `${name}(${given.join(', ')})`),
    questions,
  }
}

it('A new table is created with its indices.', () => {
  expect(plan(shape(table('visit', { on: column('date', true) }, 'on')), shape())).toEqual({
    steps: [
      `createTable('visit', { id: 'varchar(96) key', on: 'date null' }, { index: [['on']] })`,
    ],
    questions: [],
  })
})

it('A table that is gone while another is new is asked about, renamed or dropped.', () => {
  const [former, today] = [shape(table('urge', {})), shape(table('reminder', {}))]
  expect(plan(today, former).questions).toEqual([
    'Table urge is no longer declared. Decide: --rename urge:reminder, or --drop urge (with all that is in it).',
  ])
  expect(plan(today, former, { renames: ['urge:reminder'] })).toEqual({
    steps: [`renameTable('urge', 'reminder')`],
    questions: [],
  })
  expect(plan(today, former, { drops: ['urge'] })).toEqual({
    steps: [`createTable('reminder', { id: 'varchar(96) key' })`, `dropTable('urge')`],
    questions: [],
  })
})

it('Columns of a renamed table are renamed, and their indices with them.', () => {
  const former = shape(table('urge', { no: column('integer') }, 'no'))
  const today = shape(table('reminder', { number: column('integer') }, 'number'))
  expect(plan(today, former, { renames: ['urge:reminder', 'reminder.no:number'] })).toEqual({
    steps: [`renameTable('urge', 'reminder')`, `renameColumn('reminder', 'no', 'number')`],
    questions: [],
  })
})

it('Indices that are declared no more are dropped, but those of a dropped column go with it.', () => {
  const former = shape(table('visit', { on: column('date'), by: column('text', true) }, 'on', 'by'))
  const today = shape(table('visit', { on: column('date') }))
  expect(plan(today, former, { drops: ['visit.by'] })).toEqual({
    steps: [`dropIndex('visit', ['on'])`, `dropColumn('visit', 'by')`],
    questions: [],
  })
})

it('A rename that names nothing, or something that is still there, is refused.', () => {
  const both = shape(table('visit', { on: column('date') }))
  for (const rename of ['visit:call', 'visit.on:day', 'visit-on:day'])
    expect(plan(both, both, { renames: [rename] }).questions[0]).toContain(`--rename ${rename}`)
})
