import { localized, type LocalizedText } from '../../../schema/vocabulary/language/index.ts'
import { InvalidToken } from './invalid-token.ts'

/** Characters of a subject, at most: as many as the columns of its name have. */
const maxLength = 200

/** Names that the change log gives to what acts without a person: the services and the commands of the operator. */
const reserved = /^(system|public|hub .*)$/

/** What is wrong with a subject; undefined when nothing is. */
export const subjectProblem = (subject: string): LocalizedText | undefined => {
  if (subject.trim() === '') return localized('is empty', '為空')
  if (subject.length > maxLength)
    return localized(
      `has ${subject.length} characters; at most ${maxLength} are allowed`,
      `有 ${subject.length} 個字符,最多 ${maxLength} 個`,
    )
  if (/[\p{Cc}\p{Cs}]/u.test(subject))
    return localized(
      'contains a control character or half of a surrogate pair',
      '含有控制字符或半個代理對',
    )
  return reserved.test(subject)
    ? localized(
        `is "${subject}", a name that the change log gives to the hub itself`,
        `為「${subject}」,變更日誌以此名稱指系統自身`,
      )
    : undefined
}

/** The subject of a token; throws `InvalidToken` without a usable one. */
export const subjectOf = (subject: unknown): string => {
  if (typeof subject !== 'string')
    throw new InvalidToken(
      'malformed',
      localized('The token names no subject (claim "sub").', '令牌沒有主體(聲明 sub)。'),
    )
  const problem = subjectProblem(subject)
  if (problem)
    throw new InvalidToken(
      'subject',
      localized(
        `The subject of the token (claim "sub") ${problem.en}.`,
        `令牌的主體(聲明 sub)${problem.hant}。`,
      ),
    )
  return subject
}
