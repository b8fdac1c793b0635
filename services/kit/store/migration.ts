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
    const name = placed(step, index)
    const Step = class implements MigrationInterface {
      readonly name = name
      up = (run: QueryRunner): Promise<void> => step.up(run)
      down = (): Promise<void> => Promise.reject(new Error('migrations only go forward'))
    }
    Object.defineProperty(Step, 'name', { value: name })
    return Step
  })

/**
 * What has run keeps its own name, wherever it stands in the list now: a step that comes in before others moves them on,
 * and must not make them run again.
 */
export const renumber = async (source: DataSource, steps: readonly Migration[]): Promise<void> => {
  const run = source.createQueryRunner()
  try {
    if (!(await run.hasTable('migration'))) return
    const ran = (await run.query('SELECT id, name FROM migration')) as readonly Ran[]
    for (const [index, step] of steps.entries()) {
      const name = placed(step, index)
      for (const { id } of ran.filter((row) => row.name !== name && nameOf(row) === step.name))
        await run.query('UPDATE migration SET name = ?, timestamp = ? WHERE id = ?', [
          name,
          first + index,
          id,
        ])
    }
  } finally {
    await run.release()
  }
}

interface Ran {
  readonly id: number
  readonly name: string
}

const first = 1_700_000_000_000

const placed = ({ name }: Migration, index: number): string => `${name}-${String(first + index)}`

const nameOf = ({ name }: Ran): string => name.replace(/-\d{13}$/, '')
