import { Field, ID, InputType, Int } from 'type-graphql'
import { Day, WebAddress } from '../../../schema/vocabulary/index.ts'
import { ActionInput } from '../../kit/graph/payload.ts'
import { OpennessListKind } from './openness-list.ts'

@InputType({ description: 'A list that has been compiled.' })
export class CompileOpennessListInput extends ActionInput {
  @Field(() => ID, { description: 'The unit whose list it is.' })
  unitId!: string

  @Field(() => OpennessListKind, { description: 'What it covers.' })
  kind!: OpennessListKind

  @Field(() => String, { description: 'Its title, at most 500 characters.' })
  title!: string

  @Field(() => String, { description: 'Its version, at most 64 characters.' })
  version!: string

  @Field(() => Int, {
    nullable: true,
    description: 'The year whose programme asks for it; the year of `compiledOn` if left out.',
  })
  year?: number | null

  @Field(() => Day, { nullable: true, description: 'When it was compiled; today if left out.' })
  compiledOn?: string | null
}

@InputType({ description: 'The publication of a list.' })
export class PublishOpennessListInput extends ActionInput {
  @Field(() => ID, { description: 'The list.' })
  opennessListId!: string

  @Field(() => WebAddress, { description: 'Where it is published.' })
  url!: string

  @Field(() => Day, { nullable: true, description: 'When it was published; today if left out.' })
  publishedOn?: string | null
}
