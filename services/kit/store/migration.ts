import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm'

/** A step of a service's schema. Steps run in the order of the list, once each, the same code on both stores. */
export interface Migration {
  /** Unique in the service, e.g. `0001-site-messages`. */
  readonly name: string
  readonly up: (run: QueryRunner) => Promise<void>
}

/** TypeORM wants a timestamp in a name and orders by it; all have the same, so that the list's order stays. */
const timestamp = 1_700_000_000_000

export const asTypeOrm = (steps: readonly Migration[]): (new () => MigrationInterface)[] =>
  steps.map((step) => {
    const name = `${step.name}-${timestamp}`
    const Step = class implements MigrationInterface {
      readonly name = name
      up = (run: QueryRunner): Promise<void> => step.up(run)
      down = (): Promise<void> => Promise.reject(new Error('migrations only go forward'))
    }
    Object.defineProperty(Step, 'name', { value: name })
    return Step
  })

/**
 * Runs the steps that have not run yet. Databases of an earlier version numbered their steps by place in the list; a step
 * that came between would have made all later ones run again, so these are known by their plain names first.
 */
export const migrate = async (source: DataSource): Promise<void> => {
  const run = source.createQueryRunner()
  try {
    if (await run.hasTable('migration')) {
      const done: readonly { readonly name: string }[] = await run.query(
        'SELECT name FROM migration',
      )
      for (const { name } of done) {
        const plain = name.replace(/\d{13}$/, String(timestamp))
        if (plain !== name)
          await run.query('UPDATE migration SET name = ? WHERE name = ?', [plain, name])
      }
    }
  } finally {
    await run.release()
  }
  await source.runMigrations()
}
