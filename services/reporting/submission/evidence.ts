import { Field, InputType, ObjectType } from 'type-graphql'
import { Day, WebAddress } from '../../../schema/vocabulary/index.ts'

@InputType('EvidenceInput', { description: 'A link that shows what was done.' })
@ObjectType({ description: 'A link that shows what was done.' })
export class Evidence {
  @Field(() => WebAddress, { description: 'Where it can be seen.' })
  url!: string

  @Field(() => String, { nullable: true, description: 'What it is.' })
  title?: string | null

  @Field(() => Day, {
    nullable: true,
    description: 'The day it was published; null = not published.',
  })
  publishedOn?: string | null
}
