import { NotFound } from '../../../schema/vocabulary/index.ts'
import type { ActInput, Context } from '../../kit/context.ts'
import { refuseFuture } from '../../kit/input/moment.ts'
import { refuseText } from '../../kit/input/text.ts'
import { ServiceGuide } from '../service-guide/service-guide.ts'
import { GuideChange } from './guide-change.ts'
import { publicationDue } from './publication-due.ts'
import { refuseEarlier } from './refuse-earlier.ts'
import { GuideChangeAlreadyPublished } from './refusals.ts'

export interface RecordChangeInput extends ActInput {
  readonly serviceGuideId: string
  readonly what: string
  readonly approvalCompletedAt: Date
  readonly implementOn: string
}

export interface PublishChangeInput extends ActInput {
  readonly guideChangeId: string
  readonly url: string
  readonly publishedAt?: Date | null
}

/** What happens to changes of service guides. */
export class GuideChanges {
  constructor(private readonly context: Context) {}

  /** When a change approved at a moment must be published, and how that day came about. */
  clock(approvalCompletedAt: Date) {
    return publicationDue(approvalCompletedAt, this.context.calendar)
  }

  /** The unit records that a changed condition has been approved. */
  record(input: RecordChangeInput) {
    return this.context.act('recordGuideChange', input, async (tx) => {
      const { rights, now, newId } = this.context
      const guide = await tx.find(ServiceGuide, input.serviceGuideId)
      if (!guide) return new NotFound('ServiceGuide', input.serviceGuideId)
      const refused =
        (await rights.refuse(guide.unitId, ['reporter'])) ??
        refuseText('what', input.what) ??
        refuseFuture('approvalCompletedAt', input.approvalCompletedAt, now)
      if (refused) return refused
      return tx.create(
        GuideChange,
        {
          id: newId(),
          unitId: guide.unitId,
          enteredAt: now,
          guideId: guide.id,
          what: input.what,
          approvalCompletedAt: input.approvalCompletedAt,
          dueAt: this.clock(input.approvalCompletedAt).dueAt,
          fellDue: false,
          implementOn: input.implementOn,
          publishedAt: null,
          url: null,
        },
        { kind: 'guideChange.recorded' },
      )
    })
  }

  /** The unit says where and when it published a change. */
  publish(input: PublishChangeInput) {
    return this.context.act('publishGuideChange', input, async (tx) => {
      const { rights, now } = this.context
      const change = await tx.find(GuideChange, input.guideChangeId)
      if (!change) return new NotFound('GuideChange', input.guideChangeId)
      const publishedAt = input.publishedAt ?? now
      const refused =
        (await rights.refuse(change.unitId, ['reporter'])) ??
        refuseText('url', input.url, 2000) ??
        refuseFuture('publishedAt', publishedAt, now) ??
        refuseEarlier(publishedAt, change.approvalCompletedAt)
      if (refused) return refused
      // One statement, so that it is published once.
      const published = await tx.change(change, {
        kind: 'guideChange.published',
        where: { publishedAt: null },
        set: { publishedAt, url: input.url },
      })
      return published ?? new GuideChangeAlreadyPublished(change.publishedAt)
    })
  }
}
