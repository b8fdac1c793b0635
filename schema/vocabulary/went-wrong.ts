import { localized, type LocalizedText } from './language/localized.ts'

/** What a client reads of an error of the hub itself: the id under which it was logged. */
export const wentWrong = (id: string): LocalizedText =>
  localized(
    `Something went wrong in the hub. Quote ${id} to its operators.`,
    `系統內部出錯,請向運維人員提供編號 ${id}。`,
  )
