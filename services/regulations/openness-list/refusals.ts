import { Field } from 'type-graphql'
import { Day, Refusal, type Trilingual, UserError } from '../../../schema/vocabulary/index.ts'

@Refusal('The list was published before.')
export class ListAlreadyPublished extends UserError {
  @Field(() => Day, { nullable: true, description: 'The day it was published.' })
  readonly publishedOn: string | null

  protected readonly text: Trilingual = {
    en: 'This list has been published already. Compile a new version to publish again.',
    hant: '此清單已公開。如需再次公開,請編制新版本。',
    hans: '此清单已公开。如需再次公开,请编制新版本。',
  }

  constructor(publishedOn: string | null) {
    super()
    this.publishedOn = publishedOn
  }
}
