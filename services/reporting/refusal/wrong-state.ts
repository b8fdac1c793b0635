import { Field } from 'type-graphql'
import { Refusal, type LocalizedText, UserError } from '../../../schema/vocabulary/index.ts'
import { AssignmentState } from '../assignment/assignment-state.ts'

@Refusal('The state of the assignment does not allow this.')
export class WrongState extends UserError {
  @Field(() => AssignmentState, { description: 'The current state.' })
  readonly state: AssignmentState

  protected readonly text: LocalizedText

  constructor(state: AssignmentState, needed: readonly AssignmentState[]) {
    super()
    this.state = state
    const states = needed.join(', ')
    this.text = {
      en: `The assignment is ${state}; this requires ${states}. Reload it, since another person may have changed it.`,
      hant: `任務目前狀態為 ${state},此操作要求 ${states}。請重新載入,查看是否已有他人處理。`,
      hans: `任务目前状态为 ${state},此操作要求 ${states}。请重新加载,查看是否已有他人处理。`,
    }
  }
}
