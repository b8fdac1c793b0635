import { Ctx, Field, ObjectType } from 'type-graphql'
import { Script, ScriptArg } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'

@ObjectType({ description: 'A reason why a task falls to a unit.' })
export class Ground {
  hant!: string
  en!: string

  @Field(() => String, { description: 'The reason; in Chinese or English.' })
  text(
    @Ctx() context: Context,
    @ScriptArg()
    script?: Script | null,
  ): string {
    return (script ?? context.script) === Script.EN ? this.en : this.hant
  }
}
