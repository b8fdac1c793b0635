import { type ClassType, Field, ID, InputType } from 'type-graphql'
import { ActionInput } from '../graphql/index.ts'
import { typePhrase, typePhraseWithArticle } from './descriptions.ts'
import { MaskingExemption } from './personal-data/exemption.ts'
import type { RecordField, TypeThunk } from './field.ts'
import { inputTypeOf } from './fields.ts'
import { upperFirst } from './record-entity.ts'
import { type AnyRecordAction, idNameOf, isPublication, type RecordType } from './record-type.ts'

/** All fields that people enter; fields with a default, and those that an action sets later, may be left out. */
export const enterInput = (type: RecordType): ClassType<ActionInput> => {
  const { names, enter } = type
  const name = `${upperFirst(enter[0])}${names.name}Input`
  const input = inputOf(name, `The values of a new ${typePhrase(type)}. ${names.description}`)
  if (!type.unitFrom)
    add(input, 'unitId', () => ID, {
      description: 'The unit that the record belongs to, e.g. `CITY-350200`.',
    })
  for (const field of type.fields)
    if (!field.derived) addField(input, field, field.optional || field.defaultValue !== undefined)
  add(input, 'externalId', () => String, {
    description:
      'The id of the record in the system it comes from, unique within the unit; the hub assigns one if left out.',
    nullable: true,
  })
  if (isPublication(type)) addExemption(input)
  return input
}

/** The record's id and the values that an action sets. */
export const actionInput = (
  type: RecordType,
  verb: string,
  action: AnyRecordAction,
): ClassType<ActionInput> => {
  const input = inputOf(`${upperFirst(verb)}${type.names.name}Input`, action.description)
  addId(input, type)
  for (const field of type.fields)
    if (action.input.includes(field.property)) addField(input, field, mayBeLeftOut(field))
  if (isPublication(type)) addExemption(input)
  return input
}

/** The record whose page is to be checked. */
export const recheckInput = (type: RecordType): ClassType<ActionInput> => {
  const input = inputOf(
    `Recheck${type.names.name}Input`,
    `Names ${typePhraseWithArticle(type)} whose page is to be checked again.`,
  )
  addId(input, type)
  return input
}

/** All fields that people enter; those left out stay as they are. */
export const correctInput = (type: RecordType): ClassType<ActionInput> => {
  const input = inputOf(
    `Correct${type.names.name}Input`,
    `Corrected values of ${typePhraseWithArticle(type)}. Fields left out stay as they are.`,
  )
  addId(input, type)
  for (const field of type.fields)
    if (!field.derived && field.property !== type.unitFrom) addField(input, field, true)
  if (isPublication(type)) addExemption(input)
  return input
}

const addExemption = (input: ClassType<object>): void => {
  add(input, 'exemption', () => MaskingExemption, {
    description:
      'Why personal data in the record may be published unmasked; without it such data are refused.',
    nullable: true,
  })
  add(input, 'exemptionReason', () => String, {
    description:
      'The law or decision that the exemption rests on, at most 500 characters. Public; the audit log keeps it.',
    nullable: true,
  })
}

// The hub fills in the present day or moment.
const mayBeLeftOut = ({ kind, optional }: RecordField): boolean =>
  kind === 'date' || kind === 'dateTime' || (optional && kind !== 'url')

const inputOf = (name: string, description: string): ClassType<ActionInput> => {
  class RecordInput extends ActionInput {}
  InputType(name, { description })(RecordInput)
  return RecordInput
}

const addId = (input: ClassType<object>, type: RecordType): void =>
  add(input, idNameOf(type), () => ID, { description: `The id of the ${typePhrase(type)}.` })

const addField = (
  input: ClassType<object>,
  { property, kind, choices, description }: RecordField,
  nullable: boolean,
): void => add(input, property, inputTypeOf(kind, choices), { description, nullable })

const add = (
  input: ClassType<object>,
  property: string,
  type: TypeThunk,
  options: { readonly description: string; readonly nullable?: boolean },
): void => Field(type, options)(input.prototype, property)
