export { type AsyncVariable, asyncVariable } from './async-variable.ts'
