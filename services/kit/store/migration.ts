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

/**
 * Runs the steps that a store has not seen. Its own list of those that ran is given the present numbers before: a new
 * step moves the numbers of all behind it, which TypeORM would else take for new ones.
 */
export const migrate = async (source: DataSource, steps: readonly Migration[]): Promise<void> => {
  const run = source.createQueryRunner()
  try {
    if (await run.hasTable('migration')) {
      const ran: readonly { id: number; name: string }[] = await run.query(
        'SELECT id, name FROM migration',
      )
      const present = new Map(steps.map((step, index) => [step.name, numbered(step, index)]))
      for (const { id, name } of ran) {
        const now = present.get(name.replace(/-\d{13}$/, ''))
        if (now !== undefined && now !== name)
          await run.query('UPDATE migration SET name = ?, timestamp = ? WHERE id = ?', [
            now,
            Number(now.slice(-13)),
            id,
          ])
      }
    }
  } finally {
    await run.release()
  }
  await source.runMigrations()
}
