export type { RequestInput, Context } from './context.ts'
export { operation, type OperationParts } from './create-context.ts'
