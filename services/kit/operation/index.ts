export type { RequestInput, Context } from './context.ts'
export { createContext, type ContextOptions } from './create-context.ts'
