export { heldLaw, lawIn, lawOf } from './law-in.ts'
export { LawPack } from './law-pack.ts'
export { lawPrint } from './law-print.ts'
export type { Law } from './law.ts'
