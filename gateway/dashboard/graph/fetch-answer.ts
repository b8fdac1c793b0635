import type { LiveAnswer, LiveOperation } from '../../client/index.ts'

/** Sends one operation over HTTP. A hub that cannot be reached is an error with a code, not a rejection. */
export const fetchAnswer = async (
  url: string,
  headers: Readonly<Record<string, string>>,
  operation: LiveOperation,
  signal: AbortSignal,
): Promise<LiveAnswer> => {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(operation),
      signal,
    })
    return await response.json()
  } catch (error) {
    return {
      data: null,
      errors: [{ message: String(error), extensions: { reason: 'UNREACHABLE' } }],
    }
  }
}
