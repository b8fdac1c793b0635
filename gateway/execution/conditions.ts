import { Kind, type ASTNode, type DirectiveNode, type SelectionNode, visit } from 'graphql'

/** The variables that `@skip` and `@include` read anywhere in some nodes; the only ones on which a plan depends. */
export const conditionVariables = (nodes: Iterable<ASTNode>): readonly string[] => {
  const names = new Set<string>()
  for (const node of nodes) {
    visit(node, {
      Directive: (directive) => {
        const value = isCondition(directive) ? conditionOf(directive) : undefined
        if (value?.kind === Kind.VARIABLE) names.add(value.name.value)
      },
    })
  }
  return [...names].toSorted()
}

/** Whether a selection is part of the operation, given the coerced values of the variables. */
export const isIncluded = (
  { directives = [] }: SelectionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean =>
  directives.every((directive) => {
    if (!isCondition(directive)) return true
    const value = conditionOf(directive)
    if (value?.kind !== Kind.VARIABLE && value?.kind !== Kind.BOOLEAN) return true
    const isTrue = value.kind === Kind.BOOLEAN ? value.value : variables[value.name.value] === true
    return directive.name.value === 'include' ? isTrue : !isTrue
  })

const isCondition = ({ name }: DirectiveNode): boolean =>
  name.value === 'skip' || name.value === 'include'

const conditionOf = (directive: DirectiveNode) =>
  directive.arguments?.find(({ name }) => name.value === 'if')?.value
