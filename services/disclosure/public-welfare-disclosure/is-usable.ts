import type { PublicWelfareDisclosure } from './public-welfare-disclosure.ts'

/** Whether the public can search, verify and reuse it (可檢索、可核查、可利用). */
export const isUsable = (disclosure: PublicWelfareDisclosure): boolean =>
  disclosure.searchable && disclosure.verifiable && disclosure.machineReadable
