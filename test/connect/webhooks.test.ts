import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Ajv } from 'ajv'
import { describe, expect, it, vi } from 'vitest'
import { openHub } from '../support/hub.ts'
import { freePort } from '../support/free-port.ts'
import { freshStore } from '../support/stores.ts'
import { folderWith } from './guide-code.ts'
import { programs, startProgram } from './programs.ts'

const timeout = { timeout: 120_000, interval: 200 }
const xiamen = 'CITY-350200'

/** A hub that posts to this machine, and a city that acts. */
const startCity = async () => {
  const settings = { WEBHOOK_PRIVATE: 'allow' }
  const { hub, as } = await openHub(freshStore('sqlite', undefined), { settings })
  const city = await as('reporter', xiamen)
  let count = 0
  const register = async (): Promise<string> => {
    const requestNo = `R-${(count += 1)}`
    const request = { unitId: xiamen, requestNo, channel: 'POST', receivedOn: '2018-10-29' }
    await city.act('registerDisclosureRequest', request, 'disclosureRequest { id }')
    return requestNo
  }
  return { hub, token: city.token ?? '', register }
}

interface Message {
  readonly kind: string
  readonly fields: { readonly requestNo?: string }
}

/** Compares a message with the AsyncAPI description. */
const expectDescribed = (message: Message): void => {
  const [noun = ''] = message.kind.split('.')
  const accepts = ajv.getSchema(`asyncapi#/components/messages/${noun}/payload`)
  expect(accepts?.(message), JSON.stringify([message, accepts?.errors])).toBe(true)
}

const description: object = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schema/asyncapi.json'), 'utf8'),
)
const ajv = new Ajv({ strict: false, validateFormats: false })
ajv.addSchema({ ...description, $id: 'asyncapi' })

it('Every change of a hub, from its first start on, is of a kind that the description has.', async () => {
  const { hub, token, register } = await startCity()
  await register()
  const url = `${hub.url}/export/v1_history.ndjson?columns=kind`
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
  const kinds = new Set((await response.text()).trimEnd().split('\n'))
  expect(kinds.size).toBeGreaterThan(5)
  const text = JSON.stringify(description)
  for (const line of kinds) {
    const { kind }: { readonly kind: string } = JSON.parse(line)
    expect(text, kind).toContain(`{"const":"${kind}"`)
  }
})

describe.each(programs.filter(({ receive }) => receive))('the $language receiver', (program) => {
  const { command = '', receive = '' } = program
  it.skipIf(program.command === undefined)(
    'stores each message once, refuses a forged, an old and a repeated one, and is registered by the curl example.',
    async () => {
      const { hub, token, register } = await startCity()
      const port = await freePort()
      const receiver = `http://127.0.0.1:${port}/`
      const scripts = await folderWith('register.sh')
      const env = {
        ...process.env,
        HUB: hub.url,
        TOKEN: token,
        UNIT: xiamen,
        RECEIVER: receiver,
      }
      const { stdout } = await promisify(execFile)('sh', ['register.sh'], { cwd: scripts, env })
      const secret = /"secret":"(whsec_[^"]+)"/.exec(stdout)?.[1] ?? ''
      expect(secret, stdout).not.toBe('')

      const folder = await folderWith(receive)
      const start = () =>
        startProgram(command, [receive], folder, { PORT: String(port), SECRET: secret })
      const file = join(folder, 'received.ndjson')
      const received = (): readonly Message[] =>
        existsSync(file)
          ? readFileSync(file, 'utf8')
              .trimEnd()
              .split('\n')
              .map((line): Message => JSON.parse(line))
          : []
      const numbers = () => received().flatMap(({ fields }) => fields.requestNo ?? [])
      let running = start()
      const wanted = [await register(), await register()]
      await vi.waitFor(() => expect(numbers(), running.output()).toEqual(wanted), timeout)

      for (const message of received()) expectDescribed(message)

      const [line = ''] = readFileSync(file, 'utf8').split('\n')
      const post = async (headers: Record<string, string>) =>
        (await fetch(receiver, { method: 'POST', headers, body: line })).status
      const now = String(Math.floor(Date.now() / 1000))
      const forged = { 'webhook-id': 'x', 'webhook-timestamp': now, 'webhook-signature': 'v1,AAAA' }
      expect(await post(forged)).toBe(401)
      expect(await post({})).toBe(401)
      const { Webhook } = await import('standardwebhooks')
      const signed = (id: string, at: Date) => ({
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': `v1,AAAA ${new Webhook(secret).sign(id, at, line)}`,
      })
      expect(await post(signed('old', new Date(Date.now() - 3_600_000)))).toBe(401)
      const { id }: { readonly id: string } = JSON.parse(line)
      expect(await post(signed(id, new Date()))).toBe(204)
      expect(numbers()).toEqual(wanted)

      await running.kill('SIGKILL')
      wanted.push(await register())
      running = start()
      await vi.waitFor(() => expect(numbers(), running.output()).toEqual(wanted), timeout)
    },
  )
})
