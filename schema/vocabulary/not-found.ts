import { Refusal } from './refusal.ts'
import type { LocalizedText } from './locale.ts'
import { UserError } from './user-error.ts'

@Refusal('There is nothing with this id, or the viewer may not see it.')
export class NotFound extends UserError {
  protected readonly text: LocalizedText

  constructor(noun: string, id: string) {
    super()
    this.text = {
      en: `There is no ${noun} with the id ${id}. Check the id.`,
      hant: `找不到 ${noun}(編號 ${id}),請核對編號。`,
      hans: `找不到 ${noun}(编号 ${id}),请核对编号。`,
    }
  }
}
