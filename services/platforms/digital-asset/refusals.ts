import { Field } from 'type-graphql'
import { Day, Refusal, type Trilingual, UserError } from '../../../schema/vocabulary/index.ts'

@Refusal('The asset is out of service.')
export class AssetRetired extends UserError {
  @Field(() => Day, { nullable: true, description: 'The day it was taken out of service.' })
  readonly retiredOn: string | null

  protected readonly text: Trilingual = {
    en: 'This asset is out of service. Register it again if it serves once more.',
    hant: '該平臺已停用。如重新啟用,請再次登記。',
    hans: '该平台已停用。如重新启用,请再次登记。',
  }

  constructor(retiredOn: string | null) {
    super()
    this.retiredOn = retiredOn
  }
}
