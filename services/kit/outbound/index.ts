/** Calls to addresses that people gave, which must not lead into private networks. */
export { bareAddress, isPublic, PrivateNetwork } from './address.ts'
export { call, reasonOf } from './call.ts'
