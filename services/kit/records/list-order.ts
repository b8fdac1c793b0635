import { registerEnumType } from 'type-graphql'
import { isPersonal } from '../store/index.ts'
import { typePhrase } from './descriptions.ts'
import { enumName } from './enum-name.ts'
import type { FieldKind } from './field.ts'
import type { RecordType } from './record-type.ts'

/** The kinds of fields that order a list, and whether also downwards: a list of texts is read from its beginning. */
const orderedKinds: ReadonlyMap<FieldKind, { readonly downwards: boolean }> = new Map([
  ['code', { downwards: false }],
  ['title', { downwards: false }],
  ['date', { downwards: true }],
  ['dateTime', { downwards: true }],
  ['integer', { downwards: true }],
  ['choice', { downwards: false }],
  ['boolean', { downwards: false }],
])

/** The enum of the orders of a list. Its values are terms of `Page.orderBy`. */
export const orderOf = (type: RecordType): Readonly<Record<string, string>> => {
  const orders: Record<string, string> = {}
  const valuesConfig: Record<string, { readonly description: string }> = {}
  const add = (name: string, term: string, description: string): void => {
    orders[name] = term
    valuesConfig[name] = { description }
  }
  const addField = (property: string, kind: FieldKind, optional: boolean): void => {
    const order = orderedKinds.get(kind)
    if (!order || isPersonal(type.entity, property)) return
    const name = enumName(property)
    add(name, optional ? `${property} nulls last` : property, `By \`${property}\`.`)
    if (order.downwards) add(`${name}_DESC`, `-${property}`, `By \`${property}\`, descending.`)
  }
  for (const { property, kind, optional } of type.fields) addField(property, kind, optional)
  addField('enteredAt', 'dateTime', false)
  registerEnumType(orders, {
    name: `${type.names.name}Order`,
    description: `An order of ${typePhrase(type)} records. Those without a value come last; texts are ordered by code points, choices by their names.`,
    valuesConfig,
  })
  return orders
}
