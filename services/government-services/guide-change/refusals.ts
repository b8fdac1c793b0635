import { Field } from 'type-graphql'
import { DateTime, Refusal, type Trilingual, UserError } from '../../../schema/vocabulary/index.ts'

@Refusal('The change was published before.')
export class GuideChangeAlreadyPublished extends UserError {
  @Field(() => DateTime, { nullable: true, description: 'When it was published.' })
  readonly publishedAt: Date | null

  protected readonly text: Trilingual = {
    en: 'This change has been published already. Reload it to see where.',
    hant: '此變更已公佈,請重新載入查看。',
    hans: '此变更已公布,请重新加载查看。',
  }

  constructor(publishedAt: Date | null) {
    super()
    this.publishedAt = publishedAt
  }
}
