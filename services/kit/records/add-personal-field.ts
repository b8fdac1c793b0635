import { Ctx, Field } from 'type-graphql'
import type { Context } from '../operation/index.ts'
import { Personal } from '../store/index.ts'
import { addMethod } from './add-method.ts'
import type { TypeThunk } from './field.ts'

/** Declares the field of data about a person, for viewers with a role for the unit only. */
export const addPersonalField = (
  prototype: object,
  property: string,
  graphType: TypeThunk,
  description: string,
): void => {
  const method = `${property}ForConcerned`
  Personal()(prototype, property)
  addMethod(prototype, method, [Ctx()], async function (context: Context) {
    const value: unknown = Reflect.get(this, property)
    return (await context.rights.concerns(this.unitId)) ? value : null
  })
  Field(graphType, {
    name: property,
    nullable: true,
    description: `${description} Personal: null without a role for the unit or for a unit above it.`,
  })(prototype, method, {})
}
