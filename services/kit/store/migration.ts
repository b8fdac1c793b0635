import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A step of a service's schema. Steps run in the order of the list, once each, the same code on both stores. */
export interface Migration {
  /** Unique in the service, e.g. `0001-site-messages`. */
  readonly name: string
  readonly up: (run: QueryRunner) => Promise<void>
}

/** TypeORM orders migrations by the timestamp in their class name; here the list's order is the truth. */
export const asTypeOrm = (steps: readonly Migration[]): (new () => MigrationInterface)[] =>
  steps.map((step, index) => {
    const name = `${step.name}-${String(1_700_000_000_000 + index)}`
    const Step = class implements MigrationInterface {
      readonly name = name
      up = (run: QueryRunner): Promise<void> => step.up(run)
      down = (): Promise<void> => Promise.reject(new Error('migrations only go forward'))
    }
    Object.defineProperty(Step, 'name', { value: name })
    return Step
  })
