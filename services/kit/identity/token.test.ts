import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SignJWT } from 'jose'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loadHubKey } from './key.ts'
import { identifier, signToken } from './token.ts'

const keyFile = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-key-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'keys', 'hub.jwk')
}

const grants = [{ role: 'reporter', unitId: 'CITY-350200' }] as const

describe('a token of the hub’s own key', () => {
  it('is signed with a key from a file that only its owner can read, the same at every start', async () => {
    const file = keyFile()
    const first = await loadHubKey(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const identify = identifier({ key: await loadHubKey(file) })
    const token = await signToken(first, { subject: 'lin', grants, ttl: '1h' })
    expect(await identify(`Bearer ${token}`)).toMatchObject({ subject: 'lin', grants })
  })

  it('is refused when it has expired, was altered, or comes from another hub', async () => {
    const key = await loadHubKey(keyFile())
    const identify = identifier({ key })
    const expired = await signToken(key, { subject: 'lin', grants, ttl: '-1s' })
    await expect(identify(`Bearer ${expired}`)).rejects.toMatchObject({ reason: 'expired' })
    const good = await signToken(key, { subject: 'lin', grants, ttl: '1h' })
    const [head, , signature] = good.split('.')
    const body = Buffer.from(JSON.stringify({ sub: 'lin', roles: ['admin@PROV-350000'] }))
    const forged = [head, body.toString('base64url'), signature].join('.')
    await expect(identify(`Bearer ${forged}`)).rejects.toMatchObject({ reason: 'signature' })
    const other = await signToken(await loadHubKey(keyFile()), {
      subject: 'lin',
      grants,
      ttl: '1h',
    })
    await expect(identify(`Bearer ${other}`)).rejects.toMatchObject({ reason: 'signature' })
    await expect(identify('Basic abc')).rejects.toMatchObject({ reason: 'malformed' })
  })

  it('is refused when its subject is longer than the change log stores, or the name of the hub itself', async () => {
    const key = await loadHubKey(keyFile())
    const identify = identifier({ key })
    const identifyAs = async (subject: string) =>
      identify(`Bearer ${await signToken(key, { subject, grants, ttl: '1h' })}`)
    expect(await identifyAs('林'.repeat(200))).toMatchObject({ subject: '林'.repeat(200) })
    for (const subject of ['林'.repeat(201), 'system', 'hub import records', ' ', 'a\u0000b'])
      await expect(identifyAs(subject)).rejects.toMatchObject({ reason: 'subject' })
    await expect(identifyAs('x'.repeat(500))).rejects.toThrow(
      'has 500 characters; at most 200 are allowed',
    )
  })

  it('gives no grant for a role or unit that cannot be one, and keeps the others', async () => {
    const key = await loadHubKey(keyFile())
    const roles = [
      'chief@CITY-350200',
      'reporter',
      'reporter@',
      'reporter@CITY-350200@x',
      7,
      null,
      'reporter@PROV-350000/CITY-350200',
      'reporter@CITY-350200 ',
      'reporter@%',
      'reviewer@CITY-350200',
      'reviewer@CITY-350200',
    ]
    const token = await new SignJWT({ roles })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setSubject('lin')
      .setIssuer('openness-hub')
      .setExpirationTime('1h')
      .sign(key.sign)
    expect(await identifier({ key })(`Bearer ${token}`)).toMatchObject({
      grants: [{ role: 'reviewer', unitId: 'CITY-350200' }],
    })
  })

  it('is not needed for the public viewer', async () => {
    const identify = identifier({ key: await loadHubKey(keyFile()) })
    expect(await identify(undefined)).toMatchObject({ subject: undefined, grants: [] })
  })
})
