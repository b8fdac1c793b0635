import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type CryptoKey, type JWK, SignJWT } from 'jose'
import { onTestFinished } from 'vitest'

/** What a token says, unless a test changes it. */
export interface TestClaims {
  readonly kid?: string | undefined
  readonly issuer?: string
  readonly audience?: string
  /** Seconds from now, negative for the past. */
  readonly expiresIn?: number
  readonly notBefore?: number
  readonly claims?: Readonly<Record<string, unknown>>
}

/** An OpenID Connect provider on a port of this machine: its discovery document and its keys. */
export interface TestProvider {
  readonly issuer: string
  /** The paths that were requested. */
  readonly requests: string[]
  /** The keys that it publishes. */
  readonly published: JWK[]
  /** What it answers instead of its documents. */
  answer: { readonly status: number; readonly body: string } | undefined
  /** Creates a key and publishes it. */
  addKey(kid: string): Promise<JWK>
  removeKey(kid: string): void
  /** Signs a token with a key that it has or had. */
  token(key: string, claims?: TestClaims): Promise<string>
  /** Stops listening, and listens again on the same port. */
  stop(): Promise<void>
  start(): Promise<void>
}

export const startProvider = async (): Promise<TestProvider> => {
  const keys = new Map<string, CryptoKey>()
  const published: JWK[] = []
  const requests: string[] = []
  let port = 0
  let server: Server | undefined
  const documents = (): Readonly<Record<string, unknown>> => ({
    '/.well-known/openid-configuration': {
      issuer: provider.issuer,
      jwks_uri: `${provider.issuer}/keys`,
    },
    '/keys': { keys: published },
  })
  const provider: TestProvider = {
    issuer: '',
    requests,
    published,
    answer: undefined,
    async addKey(kid) {
      const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
      const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }
      keys.set(kid, privateKey)
      published.push(jwk)
      return jwk
    },
    removeKey(kid) {
      published.splice(0, published.length, ...published.filter((key) => key.kid !== kid))
    },
    async token(key, { expiresIn = 3_600, notBefore, claims, ...given } = {}) {
      const privateKey = keys.get(key)
      if (!privateKey) throw new Error(`The provider never had the key ${key}.`)
      const { kid = key, issuer = provider.issuer, audience = 'hub' } = given
      const seconds = Math.floor(Date.now() / 1_000)
      const token = new SignJWT({ sub: 'wang', ...claims })
        .setProtectedHeader('kid' in given && !given.kid ? { alg: 'ES256' } : { alg: 'ES256', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime(seconds + expiresIn)
      if (notBefore !== undefined) token.setNotBefore(seconds + notBefore)
      return token.sign(privateKey)
    },
    stop: () =>
      new Promise((resolve) => {
        server?.close(() => resolve())
        server?.closeAllConnections()
      }),
    start: () =>
      new Promise((resolve) => {
        server = createServer(({ url = '' }, response) => {
          requests.push(url)
          const document = documents()[url]
          const { status, body } = provider.answer ?? {
            status: document ? 200 : 404,
            body: JSON.stringify(document ?? {}),
          }
          response.writeHead(status, { 'content-type': 'application/json' }).end(body)
        }).listen(port, '127.0.0.1', resolve)
      }),
  }
  const started = (): Server => {
    if (!server) throw new Error('The provider was not started.')
    return server
  }
  await provider.start()
  port = (started().address() as AddressInfo).port
  onTestFinished(() => provider.stop())
  return Object.assign(provider, { issuer: `http://127.0.0.1:${port}` })
}
