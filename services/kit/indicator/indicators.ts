import DataLoader from 'dataloader'
import type { EntityManager } from 'typeorm'
import type { Ratio } from '../../../schema/vocabulary/index.ts'
import type { Indicator } from './indicator.ts'
import { measure, type Wanted } from './measure.ts'

/** The indicators of one service, read in batches over one operation. */
export class Indicators {
  private readonly values: DataLoader<Wanted, Ratio, string>

  constructor(
    read: EntityManager,
    readonly all: readonly Indicator[],
  ) {
    this.values = new DataLoader((wanted) => measure(read, wanted), {
      cacheKeyFn: ({ indicator, unitId, year }) => `${indicator.name} ${year} ${unitId ?? ''}`,
    })
  }

  value(wanted: Wanted): Promise<Ratio> {
    return this.values.load(wanted)
  }

  /** Lets later questions read anew, after a write. */
  forget(): void {
    this.values.clearAll()
  }
}
