import { simplified } from '../../../schema/vocabulary/language/simplified.ts'

const parts = /^(.+?)〔(\d{4})〕0*(\d+)[號号]$/u

/** The document number (發文字號) in a form that is the same in both scripts: 閩政辦〔2018〕043號 and 闽政办〔2018〕43号. */
export const documentKey = (docNo: string): string => {
  const [, word, year, number] = parts.exec(docNo) ?? []
  return word === undefined ? simplified(docNo) : `${simplified(word)}-${year}-${number}`
}

/** The word of an office in a document number: 閩政辦 in 閩政辦〔2018〕43號. */
export const issuerWord = (docNo: string): string => parts.exec(docNo)?.[1] ?? ''

/**
 * The id of a programme: the code of the issuer's place and the whole document number, since two offices may use one word
 * and one office several: 閩政辦〔2019〕7號 and 閩政辦函〔2019〕7號 are two documents.
 */
export const programmeIdOf = (docNo: string, areaCode: string): string =>
  `${areaCode}-${documentKey(docNo)}`
