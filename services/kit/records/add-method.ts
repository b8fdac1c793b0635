import type { Ctx } from 'type-graphql'

/** Adds a method to a class that is answered as a field, with decorators for its parameters. */
export const addMethod = <A extends readonly never[]>(
  prototype: object,
  name: string,
  parameters: readonly ReturnType<typeof Ctx>[],
  method: (this: { readonly id: string; readonly unitId: string }, ...args: A) => unknown,
): void => {
  Object.defineProperty(prototype, name, { value: method, configurable: true })
  parameters.forEach((decorate, index) => decorate(prototype, name, index))
}
