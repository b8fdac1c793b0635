import { generateKeyPair } from 'jose'
import { signerOf } from '../signer.ts'

const { privateKey, publicKey } = await generateKeyPair('EdDSA')

/** A signer with a key of its own. */
export const testSigner = signerOf({ sign: privateKey, verify: publicKey })
