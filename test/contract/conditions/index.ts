import { disclosureExamples } from './disclosure.ts'
import type { Examples } from './example.ts'

/** The examples of each domain. */
export const examplesByDomain: Readonly<Record<string, Examples>> = {
  disclosure: disclosureExamples,
}

/** Domains whose conditions have no examples yet. */
export const domainsWithoutExamples = ['government-services', 'platforms', 'regulations']
