import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Command } from 'commander'
import { expect, inject, it } from 'vitest'
import { commands } from '../../infra/cli/commands/index.ts'
import { shortNotice } from '../../services/reporting/import/testing/short-notice.ts'
import { startReceiver } from '../../services/reporting/webhook/testing/receiver.ts'
import { serviceNames, startEmbeddedHub, timeoutMs } from '../faults/running-hub.ts'
import { eventually } from '../support/eventually.ts'
import { hubClient } from '../support/hub.ts'

const run = promisify(execFile)
const cli = join(import.meta.dirname, '../../dist/hub.js')

const messages = [
  'externalId,unitId,channel,subject,forwardedAt',
  'M1,CITY-350200,FIND_FAULT,A dead link,2018-11-01 09:00',
]

/** The arguments of every command that opens the hub and ends, by its words. */
const argumentsIn = (folder: string): Readonly<Record<string, readonly string[]>> => ({
  token: ['--unit', 'CITY-350200', '--role', 'reporter'],
  'import notice': [join(folder, 'notice.txt')],
  'export worksheet': ['fujian-2018-43', join(folder, 'worksheet.xlsx')],
  'import worksheet': [join(folder, 'worksheet.xlsx')],
  'import units': [join(folder, 'units.csv')],
  'import calendar': [join(folder, 'calendar.csv')],
  // It carries out no programme above it.
  compare: ['fujian-2018-43'],
  'import records': ['siteMessage', join(folder, 'messages.csv')],
  'export evidence': [join(folder, 'pages.csv')],
  'import evidence': [join(folder, 'pages.csv')],
  'export records': ['siteMessage', join(folder, 'exported.csv')],
  'report year': ['--unit', 'CITY-350200', '--out', join(folder, 'year.md')],
  'report annual': ['--unit', 'CITY-350200', '--out', join(folder, 'annual.md')],
  'report breakdown': ['--out', join(folder, 'breakdown.xlsx')],
  'report circular': ['--out', join(folder, 'circular.docx')],
  'report appraisal': ['--out', join(folder, 'appraisal.md')],
  template: ['siteMessage', join(folder, 'template.xlsx')],
  'check evidence': ['policyDocument'],
  'log verify': ['reporting'],
  'log export': ['reporting', join(folder, 'log.jsonl')],
  'log checkpoints': ['reporting', join(folder, 'checkpoints.jws')],
  recount: ['--repair'],
  backup: [join(folder, 'backup')],
  verify: [join(folder, 'backup')],
  // It refuses databases that exist.
  restore: [join(folder, 'backup')],
  demo: [],
})

const servers = ['start', 'serve', 'gateway']
/** They read sources, and open no hub. */
const offline = ['migration create', 'dictionary']

const leavesOf = (command: Command, words: readonly string[] = []): readonly string[] =>
  command.commands.length === 0
    ? [[...words, command.name()].join(' ')]
    : command.commands.flatMap((one) => leavesOf(one, [...words, command.name()]))

it(
  'A command leaves webhooks, overdue records and evidence to the server.',
  { timeout: 2 * timeoutMs },
  async () => {
    const receiver = await startReceiver()
    const folder = mkdtempSync(join(inject('scratchDir'), 'commands-'))
    writeFileSync(join(folder, 'notice.txt'), shortNotice)
    writeFileSync(join(folder, 'messages.csv'), messages.join('\n'))
    writeFileSync(join(folder, 'units.csv'), 'code,name')
    writeFileSync(join(folder, 'calendar.csv'), 'date,isOffDay,name')
    const hub = await startEmbeddedHub({
      HUB_NOW: '2018-10-29T09:00:00+08:00',
      HUB_POLL_MS: '20',
      WEBHOOK_PRIVATE: 'allow',
      LOG_LEVEL: 'info',
    })
    const office = hubClient(hub.gateway.url, await hub.token())
    await office.act(
      'registerWebhook',
      { unitId: 'PROV-350000', url: receiver.url },
      'webhook { id }',
    )
    await hub.gateway.stop()
    receiver.received.length = 0

    const later = { ...hub.environment, HUB_NOW: '2018-12-20T09:00:00+08:00', EVIDENCE_EVERY: '1' }
    const command = async (...words: readonly string[]): Promise<number> =>
      run(process.execPath, [cli, ...words], { env: { ...process.env, ...later } }).then(
        () => 0,
        (error: { readonly code: number }) => error.code,
      )
    const kinds = async (): Promise<readonly string[]> => {
      const all: string[] = []
      for (const service of serviceNames) {
        const file = join(folder, `${service}.jsonl`)
        expect(await command('log', 'export', service, file)).toBe(0)
        for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean))
          all.push(JSON.parse(line).kind)
      }
      return all
    }
    const byWords = argumentsIn(folder)
    expect([...Object.keys(byWords), ...servers, ...offline].toSorted()).toEqual(
      commands.flatMap((one) => leavesOf(one)).toSorted(),
    )
    const codes: Record<string, number> = {}
    for (const [words, more] of Object.entries(byWords))
      codes[words] = await command(...words.split(' '), ...more)
    expect(codes).toMatchObject({ 'export worksheet': 0, 'import worksheet': 0, demo: 1 })
    expect(codes).toMatchObject({ 'import records': 0, 'check evidence': 0, recount: 0, demo: 1 })
    expect(codes).toMatchObject({ 'report year': 0, 'report circular': 0, 'report breakdown': 0 })
    expect(receiver.received).toEqual([])
    const written = [...filesBelow(folder), ...filesBelow(hub.environment['HUB_DATA'] ?? '')]
    const endings = ['hub.jwk', 'reporting.sqlite', 'exported.csv', 'log.jsonl', 'backup.json']
    for (const ending of endings)
      expect(written.filter((file) => file.endsWith(ending))).not.toEqual([])
    // The processes are started with the umask of this one, which lets everybody read.
    expect(written.filter((file) => (statSync(file).mode & 0o077) !== 0)).toEqual(
      inputs.map((name) => join(folder, name)),
    )
    const logged = await kinds()
    expect(logged).toContain('siteMessage.forwarded')
    expect(logged.filter((kind) => /\.(missedDueDate|rescheduled)$/.test(kind))).toEqual([])

    // The server does all of it.
    const server = await startEmbeddedHub(later)
    await eventually(
      () => receiver.received.map(({ event }) => event.kind),
      (received) => received.includes('siteMessage.forwarded') && received.some(isOverdue),
    )
    await server.gateway.stop()
  },
)

/** The files that the test itself wrote. */
const inputs = ['calendar.csv', 'messages.csv', 'notice.txt', 'units.csv']

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()

const isOverdue = (kind: string): boolean => kind.endsWith('.missedDueDate')
