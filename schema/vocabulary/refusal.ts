import 'reflect-metadata'
import { Directive, ObjectType } from 'type-graphql'
import { UserError } from './user-error.ts'

type RefusalClass = abstract new (...args: never[]) => UserError

const refusals = new Map<string, RefusalClass>()

/** Declares a class of refusals: an object type that implements `UserError`. */
export const Refusal =
  (description: string) =>
  <T extends RefusalClass>(target: T): void => {
    refusals.set(target.name, target)
    Directive('@shareable')(target)
    ObjectType({ implements: UserError, description })(target)
  }

/** Restores a refusal from its stored fields; undefined if its class no longer exists. */
export const reviveRefusal = (name: string, fields: object): UserError | undefined => {
  const refusalClass = refusals.get(name)
  if (!refusalClass) return undefined
  const revived: unknown = Object.assign(Object.create(refusalClass.prototype), fields)
  return revived instanceof UserError ? revived : undefined
}
