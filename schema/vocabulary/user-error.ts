import 'reflect-metadata'
import { Field, InterfaceType } from 'type-graphql'
import { inScript, Script, ScriptArg, type Trilingual } from './script.ts'

/**
 * An expected refusal: a person can mend it, so it is returned, not thrown.
 * Not an `Error`: graphql-js takes a returned Error for a thrown one.
 */
@InterfaceType({
  autoRegisterImplementations: false,
  description: 'Why an action was refused. Nothing was changed.',
})
export abstract class UserError {
  /** What is wrong and how to mend it. */
  protected abstract readonly text: Trilingual

  @Field(() => String, { description: 'What is wrong and how to mend it, for people.' })
  message(
    @ScriptArg()
    script?: Script | null,
  ): string {
    return inScript(this.text, script ?? Script.HANT)
  }

  /** How the refusal is kept for a repeated request. */
  words(): Trilingual {
    return this.text
  }
}
