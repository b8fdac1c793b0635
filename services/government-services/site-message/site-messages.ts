import { NotFound } from '../../../schema/vocabulary/index.ts'
import type { ActInput, Context } from '../../kit/context.ts'
import { refuseFuture } from '../../kit/input/moment.ts'
import { refuseText } from '../../kit/input/text.ts'
import { AlreadyAnswered } from './refusals.ts'
import { replyDue } from './reply-due.ts'
import { SiteMessage, type SiteMessageChannel } from './site-message.ts'

export interface ForwardInput extends ActInput {
  readonly unitId: string
  readonly channel: SiteMessageChannel
  readonly subject: string
  readonly forwardedAt?: Date | null
}

/** What happens to messages about websites. */
export class SiteMessages {
  constructor(private readonly context: Context) {}

  /** When a message forwarded at a moment must be answered, and how that day came about. */
  clock(forwardedAt: Date) {
    return replyDue(forwardedAt, this.context.calendar)
  }

  /** An office above forwards a message to the unit that must answer it. */
  forward(input: ForwardInput) {
    return this.context.act('forwardSiteMessage', input, async (tx) => {
      const { rights, now, newId } = this.context
      const refused = await rights.refuse(input.unitId, ['reviewer', 'supervisor'])
      if (refused) return refused
      if ((await rights.pathOf(input.unitId)).length === 0)
        return new NotFound('Unit', input.unitId)
      const forwardedAt = input.forwardedAt ?? now
      const wrong =
        refuseText('subject', input.subject, 500) ?? refuseFuture('forwardedAt', forwardedAt, now)
      if (wrong) return wrong
      return tx.create(
        SiteMessage,
        {
          id: newId(),
          unitId: input.unitId,
          enteredAt: now,
          channel: input.channel,
          subject: input.subject,
          forwardedAt,
          dueAt: this.clock(forwardedAt).dueAt,
          fellDue: false,
          repliedAt: null,
          outcome: null,
        },
        { kind: 'siteMessage.forwarded' },
      )
    })
  }

  /** The unit answers a message. */
  reply(input: ActInput & { readonly siteMessageId: string; readonly outcome: string }) {
    return this.context.act('replyToSiteMessage', input, async (tx) => {
      const message = await tx.find(SiteMessage, input.siteMessageId)
      if (!message) return new NotFound('SiteMessage', input.siteMessageId)
      const refused =
        (await this.context.rights.refuse(message.unitId, ['reporter'])) ??
        refuseText('outcome', input.outcome)
      if (refused) return refused
      // One statement, so that two officers answer once.
      const answered = await tx.change(message, {
        kind: 'siteMessage.replied',
        where: { repliedAt: null },
        set: { repliedAt: this.context.now, outcome: input.outcome },
      })
      return answered ?? new AlreadyAnswered(message.repliedAt)
    })
  }
}
