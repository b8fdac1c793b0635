import { NotFound } from '../../../schema/vocabulary/index.ts'
import { dayOf, yearOf } from '../../kit/clock/index.ts'
import type { ActInput, Context } from '../../kit/context.ts'
import { refuseFutureDay } from '../../kit/input/day.ts'
import { refuseText } from '../../kit/input/text.ts'
import { refuseYear } from '../../kit/input/year.ts'
import { DigitalAsset, type DigitalAssetType } from './digital-asset.ts'
import { AssetRetired } from './refusals.ts'

export interface RegisterAssetInput extends ActInput {
  readonly unitId: string
  readonly year?: number | null
  readonly name: string
  readonly type: DigitalAssetType
  readonly url: string
}

export interface RetireAssetInput extends ActInput {
  readonly digitalAssetId: string
  readonly retiredOn?: string | null
}

/** What happens to websites, systems and apps. */
export class DigitalAssets {
  constructor(private readonly context: Context) {}

  /** The unit lists an asset in a year's inventory. */
  register(input: RegisterAssetInput) {
    return this.context.act('registerAsset', input, async (tx) => {
      const { rights, now, newId } = this.context
      const thisYear = yearOf(dayOf(now))
      const year = input.year ?? thisYear
      const refused =
        (await rights.refuse(input.unitId, ['reporter'])) ??
        refuseYear('year', year, thisYear) ??
        refuseText('name', input.name, 200) ??
        refuseText('url', input.url, 2000)
      if (refused) return refused
      return tx.create(
        DigitalAsset,
        {
          id: newId(),
          unitId: input.unitId,
          enteredAt: now,
          year,
          name: input.name,
          type: input.type,
          url: input.url,
          retiredOn: null,
          aaaaRecord: null,
          reachable: null,
          contentParity: null,
          testedOn: null,
        },
        { kind: 'digitalAsset.registered' },
      )
    })
  }

  /** The unit takes an asset out of service: it counts no more. */
  retire(input: RetireAssetInput) {
    return this.context.act('retireAsset', input, async (tx) => {
      const { rights, now } = this.context
      const asset = await tx.find(DigitalAsset, input.digitalAssetId)
      if (!asset) return new NotFound('DigitalAsset', input.digitalAssetId)
      const retiredOn = input.retiredOn ?? dayOf(now)
      const refused =
        (await rights.refuse(asset.unitId, ['reporter'])) ??
        refuseFutureDay('retiredOn', retiredOn, now)
      if (refused) return refused
      const retired = await tx.change(asset, {
        kind: 'digitalAsset.retired',
        where: { retiredOn: null },
        set: { retiredOn },
      })
      return retired ?? new AssetRetired(asset.retiredOn)
    })
  }
}
