import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTime, WithLabel } from '../../../schema/vocabulary/index.ts'
import { encodeCursor } from '../../kit/store/index.ts'
import { Domain, knownDomain } from '../domain/domain.ts'
import type { FeedRow } from './feed-row.ts'

@ObjectType('Change', {
  description:
    'An event of the hub. The changes of all services form one feed, numbered without gaps and chained by hashes.',
})
export class ChangeEvent {
  constructor(
    readonly row: FeedRow,
    private readonly hubId: string,
  ) {}

  @Field(() => ID, { description: 'The cursor; `after` continues behind it.' })
  cursor(): string {
    return encodeCursor(this.hubId, this.row.position)
  }

  @Field(() => Int, { description: 'The position in the feed: 1, 2, 3 … without gaps.' })
  position(): number {
    return this.row.position
  }

  @Field(() => String, {
    description: 'The digest of the change, which reveals nothing of it: SHA-256, base64url.',
  })
  digest(): string {
    return this.row.digest
  }

  @Field(() => String, {
    description:
      'SHA-256, base64url, of the previous change’s chain, a dot and this change’s digest. A client that computes it too detects missing, altered and exchanged changes.',
  })
  chain(): string {
    return this.row.chain
  }

  @Field(() => String, { description: 'The kind, e.g. `submission.accepted`.' })
  kind(): string {
    return this.row.kind
  }

  @Field(() => String, { description: 'The service that logged the change.' })
  service(): string {
    return this.row.service
  }

  @WithLabel(Domain, { nullable: true })
  @Field(() => Domain, {
    nullable: true,
    description:
      'The domain of the task; that of the service if the change concerns no task. Null if this hub no longer has it.',
  })
  domain(): string | null {
    return knownDomain(this.row.domain)
  }

  @Field(() => String, { description: 'The changed record, e.g. `SiteMessage:42`.' })
  subject(): string {
    return this.row.subject
  }

  @Field(() => DateTime, { description: 'The moment of the change.' })
  at(): Date {
    return new Date(this.row.at)
  }
}
