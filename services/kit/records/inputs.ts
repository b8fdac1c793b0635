import { type ClassType, Field, ID, InputType } from 'type-graphql'
import { ActionInput } from '../graphql/index.ts'
import { MaskingExemption } from './personal-data/exemption.ts'
import type { RecordField } from './field.ts'
import { inputTypeOf } from './fields.ts'
import { upperFirst } from './record-entity.ts'
import { type AnyRecordAction, isPublication, type RecordType } from './record-type.ts'
import { idNameOf } from './records.ts'

/** What is given to enter a record: all its fields, those that a verb sets later only if known. */
export const enterInput = (type: RecordType): ClassType<ActionInput> => {
  const { names, enter } = type
  const name = `${upperFirst(enter[0])}${names.name}Input`
  const input = inputOf(name, `To enter a record: ${names.description}`)
  if (!type.unitFrom) add(input, 'unitId', () => ID, 'The unit it belongs to.', false)
  for (const field of type.fields)
    if (!field.derived) addField(input, field, field.optional || field.defaultValue !== undefined)
  const external =
    'Its id in the system it comes from, unique within the unit; made by the hub if left out.'
  add(input, 'externalId', () => String, external, true)
  if (isPublication(type)) addClaim(input)
  return input
}

/** What is given with a verb. */
export const actionInput = (type: RecordType, name: string, verb: AnyRecordAction) => {
  const input = inputOf(`${upperFirst(name)}${type.names.name}Input`, verb.description)
  add(input, idNameOf(type), () => ID, 'The record.', false)
  const given: readonly string[] = verb.input
  for (const field of type.fields)
    if (given.includes(field.property)) addField(input, field, mayBeLeftOut(field))
  if (isPublication(type)) addClaim(input)
  return input
}

/** Which record’s page is to be looked at. */
export const recheckInput = (type: RecordType): ClassType<ActionInput> => {
  const input = inputOf(`Recheck${type.names.name}Input`, 'Whose page is to be looked at again.')
  add(input, idNameOf(type), () => ID, 'The record.', false)
  return input
}

/** Every field that people enter, those left out staying as they are. */
export const correctInput = (type: RecordType): ClassType<ActionInput> => {
  const { name } = type.names
  const input = inputOf(`Correct${name}Input`, 'What is to be mended; the rest stays as it is.')
  add(input, idNameOf(type), () => ID, 'The record.', false)
  for (const field of type.fields)
    if (!field.derived && field.property !== type.unitFrom) addField(input, field, true)
  if (isPublication(type)) addClaim(input)
  return input
}

const addClaim = (input: ClassType<object>): void => {
  const which = 'Why personal data in it need not be masked; else it is refused.'
  add(input, 'exemption', () => MaskingExemption, which, true)
  const why = 'The law or decision the exemption rests on; public, and kept in the log.'
  add(input, 'exemptionReason', () => String, why, true)
}

const mayBeLeftOut = ({ kind, optional }: RecordField): boolean =>
  kind === 'date' || kind === 'dateTime' || (optional && kind !== 'url')

const inputOf = (name: string, description: string): ClassType<ActionInput> => {
  class RecordInput extends ActionInput {}
  InputType(name, { description })(RecordInput)
  return RecordInput
}

const addField = (input: ClassType<object>, field: RecordField, nullable: boolean): void =>
  add(
    input,
    field.property,
    inputTypeOf(field.kind, field.choices?.values),
    field.description,
    nullable,
  )

const add = (
  input: ClassType<object>,
  name: string,
  type: () => unknown,
  description: string,
  nullable: boolean,
): void => Field(type as never, { nullable, description })(input.prototype, name)
