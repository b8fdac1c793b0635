import type { Stories } from '../records/stories.ts'
import { stories as disclosure } from './disclosure.ts'
import { stories as governmentServices } from './government-services.ts'
import { stories as platforms } from './platforms.ts'
import { stories as regulations } from './regulations.ts'

const profiles: Readonly<Record<string, Stories>> = {
  disclosure,
  'government-services': governmentServices,
  platforms,
  regulations,
}

/** What makes generated records of a domain plausible; nothing special for a domain that has no profile. */
export const profileOf = (domain: string): Stories => profiles[domain] ?? {}
