import { InvalidToken } from './invalid-token.ts'

/** Characters of a subject, at most: as many as the columns of its name have. */
const maxLength = 200

/** Names that the change log gives to what acts without a person: the services and the commands of the operator. */
const reserved = /^(system|public|hub .*)$/

/** What is wrong with a subject; undefined when nothing is. */
export const subjectProblem = (subject: string): string | undefined => {
  if (subject.trim() === '') return 'is empty'
  if (subject.length > maxLength)
    return `has ${subject.length} characters; at most ${maxLength} are allowed`
  if (/[\p{Cc}\p{Cs}]/u.test(subject))
    return 'contains a control character or half of a surrogate pair'
  return reserved.test(subject)
    ? `is "${subject}", a name that the change log gives to the hub itself`
    : undefined
}

/** The subject of a token; throws `InvalidToken` without a usable one. */
export const subjectOf = (subject: unknown): string => {
  if (typeof subject !== 'string')
    throw new InvalidToken('malformed', 'The token names no subject (claim "sub").')
  const problem = subjectProblem(subject)
  if (problem)
    throw new InvalidToken('subject', `The subject of the token (claim "sub") ${problem}.`)
  return subject
}
