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

/** Computes totals that an earlier version did not have, or whose indicators have changed declarations. */
export const backfillTotals = async (
  manager: EntityManager,
  indicators: readonly Indicator[],
): Promise<void> => {
  const state = await manager.findOneBy(DerivedState, { id })
  const fingerprint = fingerprintOf(indicators)
  if (state?.fingerprint === fingerprint) return
  await lockTree(manager)
  if ((await manager.exists(IndicatorCounter)) && !(await manager.exists(IndicatorTotal)))
    await recomputeTotals(manager)
  await rebuildDerived(manager, indicators)
  await manager.upsert(DerivedState, { id, fingerprint }, ['id'])
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
