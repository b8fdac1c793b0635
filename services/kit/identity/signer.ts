import { CompactSign, exportJWK, type JWK } from 'jose'
import type { HubKey } from './key.ts'
import { statementType } from './statement.ts'

/** Signs statements about the logs, which anyone can verify without the hub. */
export interface Signer {
  /** The key that verifies: Ed25519, without its secret part. */
  publicKey(): Promise<JWK>
  /** @returns a compact JWS whose payload is the statement as JSON */
  sign(statement: Statement): Promise<string>
}

export interface Statement {
  /** What it states, so that no statement passes as one of another type. */
  readonly type: 'receipt' | 'checkpoint'
  /** Whose log. */
  readonly service: string
  /** The hash of the row at the end of what is stated. */
  readonly hash: string
  readonly [name: string]: unknown
}

export const signerOf = ({ sign, verify }: Pick<HubKey, 'sign' | 'verify'>): Signer => ({
  publicKey: () => exportJWK(verify),
  sign: (statement) =>
    new CompactSign(Buffer.from(JSON.stringify(statement)))
      .setProtectedHeader({ alg: 'EdDSA', typ: statementType })
      .sign(sign),
})
