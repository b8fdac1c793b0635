/** Errors of one response, at most. */
const maxErrors = 100
/** Characters of one message, at most. */
const maxMessage = 1_000
/** Characters of all messages, at most. */
const maxCharacters = 20_000

interface ResponseError {
  readonly message: string
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** Shortens the errors of a response; the last one then says how many are left out. */
export const cappedErrors = <T extends ResponseError>(
  errors: readonly T[],
): readonly (T | ResponseError)[] => {
  const capped: (T | ResponseError)[] = []
  let characters = 0
  for (const error of errors) {
    const short = shortened(error)
    characters += short.message.length
    if (capped.length === maxErrors || characters > maxCharacters) break
    capped.push(short)
  }
  const more = errors.length - capped.length
  return more === 0 ? capped : [...capped, leftOut(more, errors.length)]
}

const leftOut = (more: number, value: number): ResponseError => ({
  message: `${more} more errors are left out.`,
  extensions: { code: 'TOO_MANY_ERRORS', limit: 'errors', value, maximum: value - more },
})

const shortened = <T extends ResponseError>(error: T): T =>
  error.message.length <= maxMessage
    ? error
    : { ...error, message: `${error.message.slice(0, maxMessage)}…` }
