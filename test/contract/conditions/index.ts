import { disclosureExamples } from './disclosure.ts'
import type { Examples } from './example.ts'
import { serviceExamples } from './government-services.ts'
import { platformExamples } from './platforms.ts'
import { regulationExamples } from './regulations.ts'

/** The examples of each domain. */
export const examplesByDomain: Readonly<Record<string, Examples>> = {
  disclosure: disclosureExamples,
  'government-services': serviceExamples,
  platforms: platformExamples,
  regulations: regulationExamples,
}

/** Domains whose conditions have no examples yet. */
export const domainsWithoutExamples: readonly string[] = []
