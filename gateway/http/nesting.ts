import { localized } from '../../schema/vocabulary/index.ts'

/** Nested lists and objects of a request, at most: reading JSON that is nested without end takes long. */
export const maxNesting = 100

const quote = 34
const backslash = 92
const openingBracket = 91
const openingBrace = 123
const closingBracket = 93
const closingBrace = 125

/** Whether a JSON text nests deeper than requests may, told without parsing it. */
export const nestsTooDeeply = (text: string): boolean => {
  // Too short to nest deeply and close again.
  if (text.length < 2 * maxNesting) return false
  let depth = 0
  let isInString = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isInString) {
      if (code === backslash) index++
      else if (code === quote) isInString = false
    } else if (code === quote) isInString = true
    else if (code === openingBracket || code === openingBrace) {
      depth++
      if (depth > maxNesting) return true
    } else if (code === closingBracket || code === closingBrace) depth--
  }
  return false
}

export const nestingProblem = localized(
  `The request is nested more than ${maxNesting} levels.`,
  `請求嵌套超過 ${maxNesting} 層,請減少嵌套。`,
)
