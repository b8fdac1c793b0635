import { Kind, parse, print, type ASTNode, type DocumentNode, visit } from 'graphql'
import type { GeneratedOperation } from './generate-operation.ts'

/** Removes parts of an operation while the rest still fails. @param fails returns false for an invalid operation */
export const shrinkOperation = async (
  operation: GeneratedOperation,
  fails: (smaller: GeneratedOperation) => Promise<boolean>,
): Promise<GeneratedOperation> => {
  let smallest = operation
  let isSmaller = true
  while (isSmaller) {
    isSmaller = false
    const document = parse(smallest.query)
    for (let index = 0; index < countParts(document); index++) {
      const query = print(withoutPart(document, index))
      const candidate = { ...smallest, query }
      if (query === smallest.query || !(await fails(candidate))) continue
      smallest = candidate
      isSmaller = true
      break
    }
  }
  return smallest
}

const removable: ReadonlySet<string> = new Set([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.FRAGMENT_DEFINITION,
  Kind.DIRECTIVE,
  Kind.ARGUMENT,
  Kind.VARIABLE_DEFINITION,
])

const countParts = (document: DocumentNode): number => {
  let count = 0
  visit(document, { enter: (node) => void (removable.has(node.kind) && count++) })
  return count
}

const withoutPart = (document: DocumentNode, part: number): DocumentNode => {
  let index = 0
  return visit(document, {
    enter: (node: ASTNode) => (removable.has(node.kind) && index++ === part ? null : undefined),
  })
}
