import 'reflect-metadata'
import { Directive, ObjectType } from 'type-graphql'
import { UserError } from './user-error.ts'

type RefusalClass = abstract new (...args: never[]) => UserError

const refusals = new Map<string, RefusalClass>()

/** Declares a kind of refusal: an object type that implements `UserError`. */
export const Refusal =
  (description: string) =>
  <T extends RefusalClass>(target: T): void => {
    refusals.set(target.name, target)
    Directive('@shareable')(target)
    ObjectType({ implements: UserError, description })(target)
  }

/** Makes a refusal again from what was kept of it; undefined when its kind is gone. */
export const reviveRefusal = (name: string, fields: object): UserError | undefined => {
  const kind = refusals.get(name)
  if (!kind) return undefined
  const revived: unknown = Object.assign(Object.create(kind.prototype) as object, fields)
  return revived instanceof UserError ? revived : undefined
}
