import { ArgsType, Field, Int } from 'type-graphql'
import type { PageArgs } from './page.ts'

/** The arguments of every list; lists with filters extend it. */
@ArgsType()
export class ListArgs implements PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'The size of the page, 1 to 100; 25 if left out.',
  })
  first?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last node already read; the page starts after it.',
  })
  after?: string | null
}
