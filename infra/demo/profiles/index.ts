import type { DemoProfiles } from '../records/demo-profile.ts'
import { profiles as disclosure } from './disclosure.ts'
import { profiles as governmentServices } from './government-services.ts'
import { profiles as platforms } from './platforms.ts'
import { profiles as regulations } from './regulations.ts'

const profiles: Readonly<Record<string, DemoProfiles>> = {
  disclosure,
  'government-services': governmentServices,
  platforms,
  regulations,
}

/** The profiles of generated records of a domain; empty for a domain without any. */
export const profileOf = (domain: string): DemoProfiles => profiles[domain] ?? {}
