import { execFile, spawn } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { hasBrowser, launchBrowser } from '../../gateway/playground/testing/browser.ts'
import '../support/global-setup.ts'
import { startEmbeddedHub, timeoutMs, waitMs } from './running-hub.ts'
import { forwardMessage } from './write-load.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')

/** Creates a folder with the packed client and `ws`, which Node before 22 needs. */
const installPackedClient = async (): Promise<string> => {
  const folder = await mkdtemp(join(inject('scratchDir'), 'client-package-'))
  const { stdout } = await run(
    'npm',
    ['pack', join(root, 'gateway/client'), '--pack-destination', folder, '--silent'],
    { cwd: folder },
  )
  const tarball = stdout.trim().split('\n').at(-1) ?? ''
  await writeFile(join(folder, 'package.json'), '{ "private": true }')
  await run(
    'npm',
    [
      'install',
      '--offline',
      '--no-audit',
      '--no-fund',
      `./${tarball}`,
      join(root, 'node_modules/ws'),
    ],
    { cwd: folder },
  )
  return folder
}

let folder: string
beforeAll(async () => {
  folder = await installPackedClient()
}, timeoutMs)

/** Follows until the first change; prints when it has started, then the change and the report. */
const script = (load: string): string => `
const main = async () => {
  const { followChanges } = ${load}
  const { WebSocket } = await import('ws')
  let following
  const change = await new Promise((resolve, reject) => {
    following = followChanges({
      url: process.env.HUB_URL,
      token: process.env.HUB_TOKEN,
      selection: 'kind subject',
      where: { kinds: ['siteMessage.*'] },
      webSocketImpl: WebSocket,
      onChange: ({ change }) => resolve(change),
    })
    following.done.catch(reject)
    const timer = setInterval(() => {
      if (following.cursor() === undefined) return
      clearInterval(timer)
      console.log('started')
    }, 20)
  })
  following.stop()
  console.log(JSON.stringify({ change, report: following.report(), chained: await following.verify() }))
}
void main()
`

describe('the packed client', () => {
  it(
    'follows changes in Node from an ES module, and from CommonJS with import() and require()',
    async () => {
      const hub = await startEmbeddedHub()
      const token = await hub.token()
      const follow = async (name: string, load: string): Promise<void> => {
        await writeFile(join(folder, name), script(load))
        const child = spawn(process.execPath, [name], {
          cwd: folder,
          env: { ...process.env, HUB_URL: `${hub.gateway.url}/graphql`, HUB_TOKEN: token },
          stdio: ['ignore', 'pipe', 'inherit'],
        })
        const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
        expect((await lines.next()).value).toBe('started')
        const id = await forwardMessage(hub.gateway.url, token, `package-${name}`)
        expect(JSON.parse((await lines.next()).value ?? '')).toMatchObject({
          change: { kind: 'siteMessage.forwarded', subject: `SiteMessage:${id}` },
          report: { received: 1, duplicates: 0 },
          chained: 1,
        })
      }
      await follow('use.mjs', `await import('@openness-hub/client')`)
      await follow('import.cjs', `await import('@openness-hub/client')`)
      await follow('require.cjs', `require('@openness-hub/client')`)
    },
    timeoutMs,
  )

  it('has declarations that a strict TypeScript project compiles', async () => {
    await writeFile(
      join(folder, 'use.mts'),
      `import { changesOf, CursorRefused, type DeliveryReport } from '@openness-hub/client'
       const changes = changesOf<{ kind: string }>({ url: 'http://hub', selection: 'kind' })
       for await (const { change, cursor } of changes) console.log(change.kind.length, cursor.length)
       export const report: DeliveryReport = changes.following.report()
       export const isCursor = (error: unknown) => error instanceof CursorRefused && error.code`,
    )
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022']
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    await run(process.execPath, [tsc, ...options, '--types', '', 'use.mts'], { cwd: folder })
  })

  it.skipIf(!hasBrowser)(
    'follows changes from a bundle in a browser',
    { timeout: waitMs },
    async () => {
      const hub = await startEmbeddedHub()
      const { outputFiles } = await build({
        absWorkingDir: folder,
        stdin: { contents: `export * from '@openness-hub/client'`, resolveDir: folder },
        bundle: true,
        write: false,
        format: 'iife',
        globalName: 'client',
      })
      const token = await hub.token()
      const browser = await launchBrowser()
      try {
        const page = await browser.newPage()
        await page.goto(`${hub.gateway.url}/graphql`)
        // Evaluated, because the page's policy allows no scripts of other origins.
        await page.evaluate(
          `${outputFiles[0]?.text ?? ''}
         window.subjects = []
         window.following = client.followChanges({
           url: location.origin + '/graphql', token: ${JSON.stringify(token)},
           selection: 'subject', onChange: ({ change }) => { subjects.push(change.subject) },
         })`,
        )
        const untilTrue = (condition: string) =>
          vi.waitFor(async () => expect(await page.evaluate(condition)).toBe(true), {
            timeout: waitMs,
          })
        await untilTrue('following.cursor() !== undefined')
        const id = await forwardMessage(hub.gateway.url, token, 'package-browser')
        await untilTrue(`subjects.includes('SiteMessage:${id}')`)
        expect(await page.evaluate('following.report().isGapless')).toBe(true)
      } finally {
        await browser.close()
      }
    },
  )
})
