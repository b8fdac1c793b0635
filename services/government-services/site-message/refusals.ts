import { Field } from 'type-graphql'
import { DateTime, Refusal, type Trilingual, UserError } from '../../../schema/vocabulary/index.ts'

@Refusal('The message was answered before.')
export class AlreadyAnswered extends UserError {
  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' })
  readonly repliedAt: Date | null

  protected readonly text: Trilingual = {
    en: 'Somebody has answered this message already. Reload it to see the answer.',
    hant: '此留言已有人回覆,請重新載入查看。',
    hans: '此留言已有人回复,请重新加载查看。',
  }

  constructor(repliedAt: Date | null) {
    super()
    this.repliedAt = repliedAt
  }
}
