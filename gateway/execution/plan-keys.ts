import { Kind, print, type FieldNode, type ValueNode } from 'graphql'

/**
 * The response keys that an operation uses towards the planner and the services. A client may give a field the name
 * of another, of a key field or of `__typename`; planned as written, one would be read as the other. So every field
 * keeps its own name, and an aliased one gets a key that no schema uses.
 */
export class PlanKeys {
  readonly #byField = new WeakMap<FieldNode, string>()
  readonly #byIdentity = new Map<string, string>()
  readonly #responseKeys = new Map<string, string>()
  /** For each unaliased field name, the arguments with which it keeps its name. */
  readonly #plain = new Map<string, string>()

  keyOf(node: FieldNode): string {
    const known = this.#byField.get(node)
    if (known !== undefined) return known
    const key = this.#assign(node)
    this.#byField.set(node, key)
    return key
  }

  /** The client's response key for a key of the plan. */
  responseKeyOf(planKey: string): string {
    return this.#responseKeys.get(planKey) ?? planKey
  }

  #assign(node: FieldNode): string {
    const name = node.name.value
    if (name === '__typename') return name
    const responseKey = node.alias?.value ?? name
    const argumentText = argumentsText(node)
    if (responseKey === name) {
      const plain = this.#plain.get(name) ?? argumentText
      this.#plain.set(name, plain)
      if (plain === argumentText) return name
    }
    const identity = `${responseKey}:${name}${argumentText}`
    const before = this.#byIdentity.get(identity)
    if (before !== undefined) return before
    const key = `_${this.#byIdentity.size}`
    this.#byIdentity.set(identity, key)
    this.#responseKeys.set(key, responseKey)
    return key
  }
}

/** A field's arguments as text, the same for the same arguments in whatever order. */
export const argumentsText = ({ arguments: given = [] }: FieldNode): string => {
  if (given.length === 0) return ''
  const each = given.map(({ name, value }) => `${name.value}: ${valueText(value)}`)
  return `(${each.toSorted().join(', ')})`
}

const valueText = (value: ValueNode): string => {
  if (value.kind === Kind.LIST) return `[${value.values.map(valueText).join(', ')}]`
  if (value.kind !== Kind.OBJECT) return print(value)
  const fields = value.fields.map((field) => `${field.name.value}: ${valueText(field.value)}`)
  return `{${fields.toSorted().join(', ')}}`
}
