import { Field } from 'type-graphql'
import {
  labelOf,
  localized,
  Refusal,
  type LocalizedText,
  UserError,
  WithLabel,
} from '../../../schema/vocabulary/index.ts'
import { AssignmentState } from '../assignment/assignment-state.ts'

@Refusal('The state of the assignment does not allow this.')
export class WrongState extends UserError {
  @WithLabel(AssignmentState)
  @Field(() => AssignmentState, { description: 'The current state.' })
  readonly state: AssignmentState

  protected readonly text: LocalizedText

  constructor(state: AssignmentState, needed: readonly AssignmentState[]) {
    super()
    this.state = state
    const present = labelOf(AssignmentState, state)
    const labels = needed.map((one) => labelOf(AssignmentState, one))
    this.text = localized(
      `The assignment is “${present.en}” (${state}); this requires ${labels.map(({ en }) => `“${en}”`).join(' or ')} (${needed.join(', ')}). Reload it, since another person may have changed it.`,
      `任務目前狀態為「${present.hant}」,此操作要求${labels.map(({ hant }) => `「${hant}」`).join('或')}。請重新載入,查看是否已有他人處理。`,
    )
  }
}
