import { ArgsType, Field, registerEnumType } from 'type-graphql'
import { DateTime } from '../../../schema/vocabulary/index.ts'
import { ListArgs } from '../../kit/graphql/index.ts'
import { FeedFilter } from './feed-filter.ts'

export enum ChangeOrder {
  OLDEST_FIRST = 'OLDEST_FIRST',
  NEWEST_FIRST = 'NEWEST_FIRST',
}

registerEnumType(ChangeOrder, {
  name: 'ChangeOrder',
  description: 'The order of changes.',
  valuesConfig: {
    OLDEST_FIRST: { description: 'By moment, then by position in the feed.' },
    NEWEST_FIRST: { description: 'The reverse.' },
  },
})

@ArgsType()
export class PastChangesArgs extends ListArgs {
  @Field(() => DateTime, {
    nullable: true,
    description: 'Changes at this moment or later; from the first if left out.',
  })
  from?: Date | null

  @Field(() => DateTime, {
    nullable: true,
    description: 'Changes at this moment or earlier; up to the newest if left out.',
  })
  to?: Date | null

  @Field(() => FeedFilter, { nullable: true, description: 'The changes; all if left out.' })
  where?: FeedFilter | null

  @Field(() => ChangeOrder, { nullable: true, description: 'The order; oldest first if left out.' })
  orderBy?: ChangeOrder | null
}
