import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTime } from '../../../schema/vocabulary/index.ts'
import { encodeCursor } from '../../kit/store/index.ts'
import type { FeedRow } from './feed-row.ts'

@ObjectType({ description: 'A field that a change set.' })
export class ChangedField {
  @Field(() => String, { description: 'The field.' })
  name!: string

  @Field(() => String, { description: 'Its new value, as JSON; personal data as a keyed hash.' })
  value!: string
}

@ObjectType('Change', {
  description: 'Something that happened, as one numbered feed over all services tells it.',
})
export class ChangeEvent {
  constructor(
    readonly row: FeedRow,
    private readonly hubId: string,
  ) {}

  @Field(() => ID, { description: 'Its place in the feed: pass as `after` to go on behind it.' })
  cursor(): string {
    return encodeCursor(this.hubId, this.row.position)
  }

  @Field(() => Int, { description: 'Its number in the feed, counted from 1 without gaps.' })
  position(): number {
    return this.row.position
  }

  @Field(() => String, {
    description: 'Stands for the change in the chain without telling it: SHA-256, base64url.',
  })
  digest(): string {
    return this.row.digest
  }

  @Field(() => String, {
    description:
      'SHA-256, base64url, of the chain of the change before, a dot and this change’s digest. Who computes it again sees that nothing is missing, altered or exchanged.',
  })
  chain(): string {
    return this.row.chain
  }

  @Field(() => String, { description: 'What happened, e.g. `submission.accepted`.' })
  kind(): string {
    return this.row.kind
  }

  @Field(() => String, { description: 'The service whose log it comes from.' })
  service(): string {
    return this.row.service
  }

  @Field(() => String, { description: 'The domain it concerns.' })
  domain(): string {
    return this.row.domain
  }

  @Field(() => String, { description: 'The record it happened to, e.g. `SiteMessage:42`.' })
  subject(): string {
    return this.row.subject
  }

  @Field(() => DateTime, { description: 'When it happened.' })
  at(): Date {
    return new Date(this.row.at)
  }
}
