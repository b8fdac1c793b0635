import parse from 'spdx-expression-parse'
import { allowed } from './policy.ts'

type Expression = ReturnType<typeof parse>

/** Whether an SPDX expression can be met with allowed licences: one side of an OR, both of an AND. */
export const isAllowed = (text: string): boolean => {
  try {
    return isMet(parse(text))
  } catch {
    // No SPDX expression, e.g. BSD or SEE LICENSE IN FILE.
    return false
  }
}

const isMet = (expression: Expression): boolean => {
  if ('license' in expression) return !expression.exception && allowed.has(expression.license)
  const { left, right, conjunction } = expression
  return conjunction === 'or' ? isMet(left) || isMet(right) : isMet(left) && isMet(right)
}
