import { Refusal } from './refusal.ts'
import type { LocalizedText } from './language/localized.ts'
import { UserError } from './user-error.ts'

@Refusal('No record has this id, or the viewer may not see it.')
export class NotFound extends UserError {
  protected readonly text: LocalizedText

  /** @param type the type of the record, e.g. `SiteMessage` */
  constructor(type: string, id: string) {
    super()
    this.text = {
      en: `There is no ${type} with the id ${id}. Check the id.`,
      hant: `找不到 ${type}(編號 ${id}),請核對編號。`,
      hans: `找不到 ${type}(编号 ${id}),请核对编号。`,
    }
  }
}
