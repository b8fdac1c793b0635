import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm'

/** A step of a service's schema. Steps run in the order of the list, once each, the same code on both stores. */
export interface Migration {
  /** Unique in the service, e.g. `0001-site-messages`. */
  readonly name: string
  readonly up: (run: QueryRunner) => Promise<void>
}

/** TypeORM orders migrations by the timestamp in their class name; here the list's order is the truth. */
export const asTypeOrm = (steps: readonly Migration[]): (new () => MigrationInterface)[] =>
  steps.map((step, index) => {
    const name = numbered(step, index)
    const Step = class implements MigrationInterface {
      readonly name = name
      up = (run: QueryRunner): Promise<void> => step.up(run)
      down = (): Promise<void> => Promise.reject(new Error('migrations only go forward'))
    }
    Object.defineProperty(Step, 'name', { value: name })
    return Step
  })

const numbered = ({ name }: Migration, index: number): string =>
  `${name}-${String(1_700_000_000_000 + index)}`

/** Runs the steps that a store has not had yet. A step that was put before others must not let those run again. */
export const migrate = async (source: DataSource, steps: readonly Migration[]): Promise<void> => {
  const run = source.createQueryRunner()
  try {
    if (await run.hasTable('migration'))
      for (const { name, was } of renumbered(await run.query('SELECT name FROM migration'), steps))
        await run.manager.query('UPDATE migration SET name = ? WHERE name = ?', [name, was])
  } finally {
    await run.release()
  }
  await source.runMigrations()
}

const renumbered = (done: readonly { readonly name: string }[], steps: readonly Migration[]) => {
  const names = new Map(steps.map((step, index) => [step.name, numbered(step, index)]))
  return done.flatMap(({ name: was }) => {
    const name = names.get(was.replace(/-\d{13}$/, ''))
    return name === undefined || name === was ? [] : [{ name, was }]
  })
}
