import type { Examples } from './example.ts'
import { approvalExamples } from './services-approvals.ts'
import { hallExamples } from './services-halls.ts'
import { onlineServiceExamples } from './services-online.ts'

/** Records that meet each condition of the domain, and records that do not. */
export const serviceExamples: Examples = {
  ...onlineServiceExamples,
  ...hallExamples,
  ...approvalExamples,
}
