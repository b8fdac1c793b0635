import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
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

  it('is not needed for the public viewer', async () => {
    const identify = identifier({ key: await loadHubKey(keyFile()) })
    expect(await identify(undefined)).toMatchObject({ subject: undefined, grants: [] })
  })
})

describe('a token of a JWKS', () => {
  it('is accepted when its issuer and audience are the configured ones', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256' }
    const server = createServer((_, response) => response.end(JSON.stringify({ keys: [jwk] })))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const identify = identifier({
      key: await loadHubKey(keyFile()),
      jwksUrl: `http://127.0.0.1:${port}/jwks`,
      jwksIssuer: 'https://login.example',
      jwksAudience: 'openness-hub',
    })
    const token = (issuer: string) =>
      new SignJWT({ roles: ['reviewer@CITY-350200'] })
        .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
        .setSubject('wang')
        .setIssuer(issuer)
        .setAudience('openness-hub')
        .setExpirationTime('1h')
        .sign(privateKey)
    expect(await identify(`Bearer ${await token('https://login.example')}`)).toMatchObject({
      subject: 'wang',
      grants: [{ role: 'reviewer', unitId: 'CITY-350200' }],
    })
    await expect(
      identify(`Bearer ${await token('https://elsewhere.example')}`),
    ).rejects.toMatchObject({ reason: 'signature' })
  })
})
