import { Field } from 'type-graphql'
import { DateTime, Refusal, type Trilingual, UserError } from '../../../schema/vocabulary/index.ts'

@Refusal('The interpretation was withdrawn before.')
export class AlreadyWithdrawn extends UserError {
  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn.' })
  readonly withdrawnAt: Date | null

  protected readonly text: Trilingual = {
    en: 'This entry has been withdrawn already. Record a new one if the interpretation took place.',
    hant: '此記錄已撤回。如確有解讀,請重新登記。',
    hans: '此记录已撤回。如确有解读,请重新登记。',
  }

  constructor(withdrawnAt: Date | null) {
    super()
    this.withdrawnAt = withdrawnAt
  }
}
