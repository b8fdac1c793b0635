import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { isVisible } from '../../services/kit/access/index.ts'
import type { Viewer } from '../../services/kit/identity/index.ts'
import { startTcpProxy } from '../faults/tcp-proxy.ts'
import { openHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'
import { folderWith } from './guide-code.ts'
import { programs, startProgram } from './programs.ts'

const timeout = { timeout: 120_000, interval: 200 }
const xiamen = 'CITY-350200'
const viewer: Viewer = {
  subject: 'city',
  grants: [{ role: 'reporter', unitId: xiamen }],
  expiresAt: undefined,
}

/** A hub in which a city and its neighbour act. */
const startCities = async () => {
  const { hub, as } = await openHub(freshStore('sqlite', undefined))
  const [city, neighbour] = [await as('reporter', xiamen), await as('reporter', 'CITY-350100')]
  let count = 0
  return {
    hub,
    token: city.token ?? '',
    /** Makes two changes: one that the city may see, and one of another city that it may not. */
    change: async (): Promise<void> => {
      count += 1
      const request = { requestNo: `R-${count}`, channel: 'POST', receivedOn: '2018-10-29' }
      for (const [one, unitId] of [
        [city, xiamen],
        [neighbour, 'CITY-350100'],
      ] as const)
        await one.act(
          'registerDisclosureRequest',
          { ...request, unitId },
          'disclosureRequest { id }',
        )
    },
    /** The positions of the changes after one that the city may see. */
    visibleAfter: async (start: number): Promise<readonly number[]> =>
      (await hub.services.feed.read(start, 1_000))
        .filter((entry) => isVisible(entry, viewer))
        .map(({ position }) => position),
  }
}

/** A folder with a program and what it imports. */
const folderOf = async (follow: string): Promise<string> => {
  const folder = await folderWith(follow)
  if (follow !== 'follow.mjs') return folder
  copyFileSync('dist/openness-hub-client.js', join(folder, 'openness-hub-client.mjs'))
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  return folder
}

const positionsIn = (file: string): readonly number[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .slice(0, -1)
        .map((line) => Number(/"position":\s?(\d+)/.exec(line)?.[1]))
    : []

describe.each(programs)('the $language example of the guide', (program) => {
  const { command = '', follow, verify } = program
  it.skipIf(program.command === undefined)(
    'receives each change once and in order, over a cut and a crash, and finds a change that was altered.',
    async () => {
      const { hub, token, change, visibleAfter } = await startCities()
      const folder = await folderOf(follow)
      const file = join(folder, 'changes.ndjson')
      const proxy = await startTcpProxy(hub.gateway.port)
      const environment = { HUB: proxy.url, TOKEN: token }
      const start = () => startProgram(command, [follow], folder, environment)
      const from = await hub.services.feed.head()
      const expectAll = () =>
        vi.waitFor(async () => expect(positionsIn(file)).toEqual(await visibleAfter(from)), timeout)

      let running = start()
      // It says nothing before the first change, so changes are made until one arrives.
      await vi.waitFor(async () => {
        const open = await fetch(`${hub.url}/metrics`)
        expect(await open.text(), running.output()).toMatch(/^hub_subscriptions 1$/m)
      }, timeout)
      await change()
      await expectAll()

      proxy.closeConnections()
      await change()
      await expectAll()

      const refuse = proxy.refuse()
      await change()
      refuse()
      await expectAll()

      await running.kill('SIGKILL')
      if (program.language !== 'curl') appendFileSync(file, '{"cursor":"half a li')
      await change()
      running = start()
      await expectAll()

      if (follow === 'follow.mjs') {
        expect(await running.kill('SIGTERM'), running.output()).toBe(0)
        expect(running.output()).toMatch(/^\d+ changes are what the hub has$/m)
      } else await running.kill('SIGKILL')
      if (!verify) return
      const check = () => startProgram(command, verify, folder, environment)
      const right = check()
      expect(await right.closed, right.output()).toBe(0)
      expect(right.output()).toContain(`${positionsIn(file).length} changes are what the hub has`)
      const altered = readFileSync(file, 'utf8').split('\n')
      altered[1] = altered[1]?.replace(/"digest":\s?"./, (text) => `${text.slice(0, -1)}_`) ?? ''
      writeFileSync(file, altered.join('\n'))
      const wrong = check()
      expect(await wrong.closed).not.toBe(0)
      expect(wrong.output()).toContain('is not what the hub has')
    },
  )

  it.skipIf(program.command === undefined || program.language === 'curl')(
    'ends with a message when the token is refused.',
    async () => {
      const { hub } = await startCities()
      const folder = await folderOf(follow)
      const running = startProgram(command, [follow], folder, { HUB: hub.url, TOKEN: 'nonsense' })
      expect(await running.closed, running.output()).toBe(1)
      expect(running.output()).toMatch(/token/i)
    },
  )
})
