import type { PublicWelfareDisclosure } from './public-welfare-disclosure.ts'

/** Whether the public can search it, check it and use it again. */
export const isUsable = (disclosure: PublicWelfareDisclosure): boolean =>
  disclosure.searchable && disclosure.verifiable && disclosure.machineReadable
