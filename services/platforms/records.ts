import { digitalAssets } from './digital-asset/digital-asset.ts'
import { ipv6Tests } from './ipv6-test/ipv6-test.ts'

/** The record types of chapter 3. */
export const records = [digitalAssets, ipv6Tests]
