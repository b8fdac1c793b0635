import { ArgsType, Field, Int } from 'type-graphql'
import type { PageArgs } from './page.ts'

/** The arguments of every list; a list with filters extends it. */
@ArgsType()
export class ListArgs implements PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many, 1 to 100; 25 if left out.' })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'Go on behind this cursor.' })
  after?: string | null
}
