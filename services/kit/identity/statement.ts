import { compactVerify, importJWK, type JWK } from 'jose'

/** The type in the header of a statement: a token has another, so that neither passes as the other. */
export const statementType = 'openness-hub-statement'

/** Reads signed statements. @returns the payload; undefined if no known key signed it */
export type ReadStatement = (jws: string) => Promise<unknown>

/** @param keys the public keys that are trusted, Ed25519 */
export const statementReader = async (keys: readonly JWK[]): Promise<ReadStatement> => {
  const trusted = await Promise.all(keys.map((key) => importJWK(key, 'EdDSA')))
  return async (jws) => {
    for (const key of trusted) {
      const read = await compactVerify(jws, key, { algorithms: ['EdDSA'] }).catch(() => undefined)
      if (read?.protectedHeader.typ === statementType)
        return JSON.parse(Buffer.from(read.payload).toString('utf8'))
    }
    return undefined
  }
}
