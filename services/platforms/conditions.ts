import { ipv6Kept, ipv6Ready } from './digital-asset/indicators.ts'

/** What the tasks of chapter 3 ask of the records. */
export const conditions = [ipv6Ready, ipv6Kept]
