import { generateKeyPairSync, createPublicKey, type JsonWebKey } from 'node:crypto'
import { SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { parseRoleMapping } from './role-mapping.ts'
import { startProvider, type TestProvider } from './testing/provider.ts'
import { testKey } from './testing/key.ts'
import { identifier, signToken } from './token.ts'

const minute = 60_000

/** A hub that trusts the provider, with a clock that the test moves. */
const hubOf = (provider: TestProvider, mapping?: string) => {
  let later = 0
  const failures: string[] = []
  const identify = identifier({
    key: testKey,
    provider: {
      issuer: provider.issuer,
      audience: ['hub', 'hub-test'],
      clockSkew: 30,
      mapping: mapping === undefined ? undefined : parseRoleMapping(mapping),
      onError: (error) => failures.push(String(error)),
      now: () => Date.now() + later,
    },
  })
  return {
    failures,
    wait: (ms: number) => (later += ms),
    identify: (token: string) => identify(`Bearer ${token}`),
  }
}

const start = async (mapping?: string) => {
  const provider = await startProvider()
  await provider.addKey('k1')
  return { provider, ...hubOf(provider, mapping) }
}

const keyRequests = ({ requests }: TestProvider): number =>
  requests.filter((path) => path === '/keys').length

const day = 24 * 3_600

describe('A token of a provider', () => {
  it('is verified by the keys that the discovery document names, fetched once.', async () => {
    const { provider, identify } = await start()
    const token = await provider.token('k1', { claims: { roles: ['reviewer@CITY-350200'] } })
    const viewers = await Promise.all([identify(token), identify(token), identify(token)])
    expect(viewers[2]).toMatchObject({
      subject: 'wang',
      grants: [{ role: 'reviewer', unitId: 'CITY-350200' }],
    })
    expect(provider.requests).toEqual(['/.well-known/openid-configuration', '/keys'])
  })

  it.each([
    ['of another issuer', 'issuer', { issuer: 'https://elsewhere.example' }],
    ['for another audience', 'audience', { audience: 'payroll' }],
    ['that has expired longer ago than clocks differ', 'expired', { expiresIn: -31 }],
    ['that is not valid yet', 'early', { notBefore: 60 }],
    ['without a subject', 'malformed', { claims: { sub: undefined } }],
    ['whose subject is too long', 'subject', { claims: { sub: 'x'.repeat(201) } }],
    ['that names the key of another provider', 'key', { kid: 'k9' }],
  ])('%s is refused.', async (_, reason, claims) => {
    const { provider, identify } = await start()
    await expect(identify(await provider.token('k1', claims))).rejects.toMatchObject({ reason })
  })

  it('is accepted within the difference of clocks, and ends with it.', async () => {
    const { provider, identify } = await start()
    const token = await provider.token('k1', {
      expiresIn: -20,
      notBefore: 20,
      audience: 'hub-test',
    })
    const { expiresAt = 0 } = await identify(token)
    expect(expiresAt - Date.now()).toBeGreaterThan(5_000)
  })

  it('without a signature, or signed with the public key as a secret, is refused.', async () => {
    const { provider, identify } = await start()
    const claims = { sub: 'wang', iss: provider.issuer, aud: 'hub', roles: ['admin@PROV-350000'] }
    const unsigned = new UnsecuredJWT(claims).setExpirationTime('1h').encode()
    await expect(identify(unsigned)).rejects.toMatchObject({ reason: 'algorithm' })
    const [jwk = {}] = provider.published
    const publicKey = createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' })
    for (const secret of [
      publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      JSON.stringify(jwk),
      String(jwk.x),
    ]) {
      const forged = await new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
        .setExpirationTime('1h')
        .sign(Buffer.from(secret))
      await expect(identify(forged)).rejects.toMatchObject({ reason: 'algorithm' })
    }
  })

  it('that brings its own key along is refused.', async () => {
    const { provider, identify } = await start()
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const token = await new SignJWT({ sub: 'wang' })
      .setProtectedHeader({ alg: 'ES256', kid: 'k1', jwk: publicKey.export({ format: 'jwk' }) })
      .setIssuer(provider.issuer)
      .setAudience('hub')
      .setExpirationTime('1h')
      .sign(privateKey)
    await expect(identify(token)).rejects.toMatchObject({ reason: 'signature' })
  })

  it('without a key id is accepted while the provider has one key, and refused when it has several.', async () => {
    const { provider, identify, wait } = await start()
    const token = await provider.token('k1', { kid: undefined })
    expect(await identify(token)).toMatchObject({ subject: 'wang' })
    await provider.addKey('k2')
    wait(6 * minute)
    await expect(identify(token)).rejects.toMatchObject({ reason: 'key' })
  })

  it('leaves the tokens of the hub’s own key valid, and cannot be one of them.', async () => {
    const { provider, identify } = await start()
    const own = { subject: 'lin', grants: [], ttl: '1h' }
    expect(await identify(await signToken(testKey, own))).toMatchObject({ subject: 'lin' })
    const expired = await signToken(testKey, { ...own, ttl: '-1s' })
    await expect(identify(expired)).rejects.toMatchObject({ reason: 'expired' })
    const foreign = await provider.token('k1', { issuer: 'openness-hub' })
    await expect(identify(foreign)).rejects.toMatchObject({ reason: 'algorithm' })
  })
})

describe('The keys of a provider', () => {
  it('are fetched again for a new key id, at most once in half a minute.', async () => {
    const { provider, identify, wait } = await start()
    await identify(await provider.token('k1'))
    await provider.addKey('k2')
    await expect(identify(await provider.token('k2'))).rejects.toMatchObject({ reason: 'key' })
    wait(minute / 2)
    const tokens = await Promise.all([provider.token('k2'), provider.token('k2')])
    await Promise.all(tokens.map(identify))
    expect(keyRequests(provider)).toBe(2)
    for (const kid of ['x1', 'x2', 'x3'])
      await expect(identify(await provider.token('k1', { kid }))).rejects.toMatchObject({
        reason: 'key',
      })
    expect(keyRequests(provider)).toBe(2)
  })

  it('no longer verify after the provider has withdrawn them.', async () => {
    const { provider, identify, wait } = await start()
    const token = await provider.token('k1')
    await identify(token)
    await provider.addKey('k2')
    provider.removeKey('k1')
    wait(6 * minute)
    await expect(identify(token)).rejects.toMatchObject({ reason: 'key' })
    expect(await identify(await provider.token('k2'))).toMatchObject({ subject: 'wang' })
  })

  it('verify for a day while the provider is away, then tokens are refused with a code of their own.', async () => {
    const { provider, identify, wait, failures } = await start()
    const token = await provider.token('k1', { expiresIn: 3 * day })
    await identify(token)
    await provider.stop()
    wait(23 * 60 * minute)
    expect(await identify(token)).toMatchObject({ subject: 'wang' })
    expect(failures).toHaveLength(1)
    // It may be signed with a key that the hub could not load.
    await expect(identify(await provider.token('k1', { kid: 'new' }))).rejects.toMatchObject({
      code: 'IDENTITY_PROVIDER_UNAVAILABLE',
    })
    wait(2 * 60 * minute)
    await expect(identify(token)).rejects.toMatchObject({ code: 'IDENTITY_PROVIDER_UNAVAILABLE' })
    await provider.start()
    wait(5_000)
    expect(await identify(token)).toMatchObject({ subject: 'wang' })
  })

  it.each([
    ['an error', { status: 500, body: 'no' }, 'answers with the status 500'],
    ['no JSON', { status: 200, body: '<html>' }, 'answers with no JSON'],
    ['no keys', { status: 200, body: '{}' }, 'openid-configuration'],
    [
      'the document of another issuer',
      { status: 200, body: '{"issuer":"https://x.example","jwks_uri":"https://x.example/keys"}' },
      'is about "https://x.example"',
    ],
  ])('are not loaded from %s, and the log says why.', async (_, answer, message) => {
    const { provider, identify, failures } = await start()
    provider.answer = answer
    await expect(identify(await provider.token('k1'))).rejects.toMatchObject({
      code: 'IDENTITY_PROVIDER_UNAVAILABLE',
    })
    expect(failures).toEqual([expect.stringContaining(message)])
  })
})
