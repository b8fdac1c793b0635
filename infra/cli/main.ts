#!/usr/bin/env node
import { Command } from 'commander'
import { nameSourcesInStacks } from './source-stacks.ts'

interface Entry {
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** Each command with its parts is loaded only when it is called. */
const commands: Readonly<Record<string, Entry>> = {
  start: {
    summary: 'run all subgraphs and the gateway in this process',
    load: async () => (await import('./start.ts')).startCommand,
  },
  serve: {
    summary: 'run one subgraph in this process, over HTTP',
    load: async () => (await import('./start.ts')).serveCommand,
  },
  gateway: {
    summary: 'run the gateway in this process; SUBGRAPH_URLS names where the services run',
    load: async () => (await import('./start.ts')).gatewayCommand,
  },
  token: {
    summary: 'print a token of the hub’s own key',
    load: async () => (await import('./token.ts')).tokenCommand,
  },
  import: {
    summary: 'import a notice, records or results of evidence checks',
    load: async () => (await import('./import.ts')).importCommand,
  },
  export: {
    summary: 'export records or the list of pages to check',
    load: async () => (await import('./records.ts')).exportCommand,
  },
  template: {
    summary: 'write an empty table with the headings of a record type',
    load: async () => (await import('./records.ts')).templateCommand,
  },
  check: {
    summary: 'check the pages that published records name',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  log: {
    summary: 'verify the change log of a service',
    load: async () => (await import('./log.ts')).logCommand,
  },
  migration: {
    summary: 'create a migration after a change of the declared tables (development)',
    load: async () => (await import('./migration.ts')).migrationCommand,
  },
  recount: {
    summary: 'count every indicator again from the records',
    load: async () => (await import('./recount.ts')).recountCommand,
  },
  demo: {
    summary: 'fill the hub with a year of generated records',
    load: async () => (await import('./demo.ts')).demoCommand,
  },
}

const hub = new Command('hub')
  .description(
    'Openness Hub: which open-government task stands where, which unit is late, on what evidence.',
  )
  .showHelpAfterError()

nameSourcesInStacks()
const [first, second] = process.argv.slice(2)
const called = first === 'help' ? second : first
for (const [name, { summary, load }] of Object.entries(commands))
  hub.addCommand(name === called ? await load() : new Command(name).description(summary))

try {
  await hub.parseAsync()
} catch (error) {
  // An error that a person can mend has a code; its message is enough.
  const isPlain = error instanceof Error && 'code' in error
  console.error(isPlain ? error.message : error)
  process.exitCode = 1
}
