import { Field, InputType, ObjectType } from 'type-graphql'
import { Day, WebAddress } from '../../../schema/vocabulary/index.ts'

@InputType('EvidenceInput', { description: 'A link to evidence of what was done (佐證).' })
@ObjectType({ description: 'A link to evidence of what was done (佐證).' })
export class Evidence {
  @Field(() => WebAddress, { description: 'The URL of the page or file.' })
  url!: string

  @Field(() => String, { nullable: true, description: 'The title of the page or file.' })
  title?: string | null

  @Field(() => Day, {
    nullable: true,
    description: 'The day of publication; null if it is not published.',
  })
  publishedOn?: string | null
}
