import { createHash } from 'node:crypto'
import { Column, Entity, type EntityManager, PrimaryColumn } from 'typeorm'
import { lockTree } from '../access/index.ts'
import { IndicatorCounter } from './counter.ts'
import type { Indicator } from './indicator.ts'
import { IndicatorTotal, recomputeTotals } from './total.ts'
import { rebuildDerived } from './track-derived.ts'

/** The declarations from which the totals of reached and proven units were computed. */
@Entity('derived_state')
export class DerivedState {
  @PrimaryColumn('varchar', { length: 32 })
  id!: string

  /** SHA-256 of the indicators' topics, targets, clocks and nil reports, hexadecimal. */
  @Column('varchar', { length: 64 })
  fingerprint!: string
}

const id = 'indicators'

/** Whether the stored counters were counted by other declarations of the indicators. */
export const declarationsChanged = async (
  manager: EntityManager,
  indicators: readonly Indicator[],
): Promise<boolean> => {
  const state = await manager.findOneBy(DerivedState, { id })
  return state?.fingerprint !== fingerprintOf(indicators)
}

/** Computes totals that an earlier version did not have, or whose indicators have changed declarations. */
export const backfillTotals = async (
  manager: EntityManager,
  indicators: readonly Indicator[],
): Promise<void> => {
  if (!(await declarationsChanged(manager, indicators))) return
  await lockTree(manager)
  if ((await manager.exists(IndicatorCounter)) && !(await manager.exists(IndicatorTotal)))
    await recomputeTotals(manager)
  await rebuildDerived(manager, indicators)
  await manager.upsert(DerivedState, { id, fingerprint: fingerprintOf(indicators) }, ['id'])
}

const fingerprintOf = (indicators: readonly Indicator[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        indicators.map(({ name, topic, informs, target, clocks, orNone }) => [
          name,
          topic,
          informs,
          target,
          clocks,
          orNone,
        ]),
      ),
    )
    .digest('hex')
