export { bareAddress, isPublic } from './address.ts'
export { call, reasonOf } from './call.ts'
export { nextAttemptAt } from './next-attempt.ts'
