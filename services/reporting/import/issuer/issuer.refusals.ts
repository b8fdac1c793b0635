import {
  LocalizedError,
  localized,
  type LocalizedText,
} from '../../../../schema/vocabulary/language/index.ts'

/** A notice that the hub cannot give to any of its units. The import changes nothing and reports the sentence. */
export class NoticeRefused extends LocalizedError {
  readonly code = 'HUB'

  /** @param item what the notice names */
  constructor(
    readonly item: string,
    text: LocalizedText,
  ) {
    super(text)
  }
}

export const unknownIssuer = (issuer: string, hub: string): NoticeRefused =>
  new NoticeRefused(
    issuer,
    localized(
      `“${issuer}” is no unit of this hub (${hub}). A notice of another government is not imported; if the issuer belongs here, add it to the units first.`,
      `“${issuer}”不是本平臺(${hub})的單位。其他政府的通知不予導入;如屬本地單位,請先登記。`,
    ),
  )

export const foreignNumber = (docNo: string, province: string, issuer: string): NoticeRefused =>
  new NoticeRefused(
    docNo,
    localized(
      `The number ${docNo} is one of ${province}, but the notice is signed by ${issuer}. Correct the number or the signature.`,
      `發文字號 ${docNo} 屬於${province},署名卻是${issuer},請更正。`,
    ),
  )

export const otherLetterhead = (title: string, issuer: string): NoticeRefused =>
  new NoticeRefused(
    title,
    localized(
      `The title names “${title}” as issuer, but the notice is signed by ${issuer}. Correct the title or the signature.`,
      `標題中的發文機關“${title}”與署名${issuer}不一致,請更正。`,
    ),
  )

export const otherDocument = (
  docNo: string,
  stored: { readonly id: string; readonly title: string },
  title: string,
): NoticeRefused =>
  new NoticeRefused(
    docNo,
    localized(
      `${docNo} is stored as another document: programme ${stored.id} is “${stored.title}”, this notice is “${title}”. Nothing was changed. Correct the number; a re-issue of the same notice keeps its title.`,
      `${docNo} 已登記為另一份文件:方案 ${stored.id}《${stored.title}》,與本通知《${title}》不符,未作任何更改。請核對發文字號。`,
    ),
  )
