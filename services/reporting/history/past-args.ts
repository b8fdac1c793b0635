import { ArgsType, Field } from 'type-graphql'
import { DateTime } from '../../../schema/vocabulary/index.ts'
import { asOfDescription, knownAtDescription, type PastArguments } from './past-moment.ts'

/** The arguments of a field that can be asked for a moment of the past. */
@ArgsType()
export class PastArgs implements PastArguments {
  @Field(() => DateTime, { nullable: true, description: asOfDescription })
  asOf?: Date | null

  @Field(() => DateTime, { nullable: true, description: knownAtDescription })
  knownAt?: Date | null
}
