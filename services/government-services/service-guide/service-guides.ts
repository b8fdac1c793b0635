import type { ActInput, Context } from '../../kit/context.ts'
import { refuseText } from '../../kit/input/text.ts'
import { ServiceGuide } from './service-guide.ts'

export interface RegisterGuideInput extends ActInput {
  readonly unitId: string
  readonly itemCode: string
  readonly title: string
  readonly url: string
  readonly version: string
  readonly effectiveOn: string
}

/** What happens to service guides. */
export class ServiceGuides {
  constructor(private readonly context: Context) {}

  /** The unit registers a guide that it has published. */
  register(input: RegisterGuideInput) {
    return this.context.act('registerServiceGuide', input, async (tx) => {
      const { rights, now, newId } = this.context
      const refused =
        (await rights.refuse(input.unitId, ['reporter'])) ??
        refuseText('itemCode', input.itemCode, 64) ??
        refuseText('title', input.title, 500) ??
        refuseText('url', input.url, 2000) ??
        refuseText('version', input.version, 64)
      if (refused) return refused
      return tx.create(
        ServiceGuide,
        {
          id: newId(),
          unitId: input.unitId,
          enteredAt: now,
          itemCode: input.itemCode,
          title: input.title,
          url: input.url,
          version: input.version,
          effectiveOn: input.effectiveOn,
        },
        { kind: 'serviceGuide.registered' },
      )
    })
  }
}
