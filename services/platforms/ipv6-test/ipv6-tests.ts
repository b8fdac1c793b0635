import { NotFound } from '../../../schema/vocabulary/index.ts'
import type { ActInput, Context } from '../../kit/context.ts'
import { refuseFutureDay } from '../../kit/input/day.ts'
import { DigitalAsset } from '../digital-asset/digital-asset.ts'
import { AssetRetired } from '../digital-asset/refusals.ts'
import { Ipv6Test } from './ipv6-test.ts'

export interface RecordTestInput extends ActInput {
  readonly digitalAssetId: string
  readonly aaaaRecord: boolean
  readonly reachable: boolean
  readonly contentParity: boolean
  readonly testedOn: string
}

/** What is known of assets' support for IPv6. */
export class Ipv6Tests {
  constructor(private readonly context: Context) {}

  /** Keeps a test; the asset shows it unless a later one is known. */
  record(input: RecordTestInput) {
    return this.context.act('recordIpv6Test', input, async (tx) => {
      const { rights, now, newId } = this.context
      // Held until the end, so that neither a retirement nor another test comes between.
      const asset = await tx.find(DigitalAsset, input.digitalAssetId)
      if (!asset) return new NotFound('DigitalAsset', input.digitalAssetId)
      const refused =
        (await rights.refuse(asset.unitId, ['reporter', 'reviewer'])) ??
        refuseFutureDay('testedOn', input.testedOn, now)
      if (refused) return refused
      if (asset.retiredOn !== null) return new AssetRetired(asset.retiredOn)
      const { aaaaRecord, reachable, contentParity, testedOn } = input
      const result = { aaaaRecord, reachable, contentParity, testedOn }
      const test = await tx.create(
        Ipv6Test,
        { id: newId(), unitId: asset.unitId, enteredAt: now, assetId: asset.id, ...result },
        { kind: 'ipv6Test.recorded' },
      )
      if (asset.testedOn === null || testedOn >= asset.testedOn)
        await tx.change(asset, { kind: 'digitalAsset.tested', set: result })
      return test
    })
  }
}
