import type { JSONWebKeySet } from 'jose'
import * as z from 'zod'
import { exchange } from '../outbound/index.ts'

/** Time for one request to the provider, milliseconds. */
const timeoutMs = 5_000

const keySet = z.looseObject({ keys: z.array(z.looseObject({ kty: z.string() })) })
const discovery = z.looseObject({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) })

/** Loads the keys of a provider from a URL, or else from the URL that its discovery document names. */
export const keyLoader =
  (issuer: string, url?: string | undefined): (() => Promise<JSONWebKeySet>) =>
  async () => {
    const from = url ?? (await discovered(issuer))
    return read(from, keySet)
  }

const discovered = async (issuer: string): Promise<string> => {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const { issuer: named, jwks_uri: keys } = await read(url, discovery)
  if (named !== issuer) throw new Error(`${url} is about "${named}", not about "${issuer}".`)
  return keys
}

const read = async <T>(url: string, schema: z.ZodType<T>): Promise<T> => {
  const headers = { accept: 'application/json, application/jwk-set+json' }
  const { status, text } = await exchange(url, { method: 'GET', headers, timeoutMs })
  if (status !== 200) throw new Error(`${url} answers with the status ${status}.`)
  const result = schema.safeParse(jsonOf(text, url))
  if (!result.success) throw new Error(`${url}: ${z.prettifyError(result.error)}`)
  return result.data
}

const jsonOf = (text: string, url: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`${url} answers with no JSON.`, { cause })
  }
}
