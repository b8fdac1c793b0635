import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../kit/operation/index.ts'
import { Change, genesis } from '../../kit/store/index.ts'
import { Submission } from './submission.ts'

@Resolver(() => Submission)
export class ReceiptResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The receipt of a submitted report: a compact JWS, signed with `receiptKey`, whose payload states position, time and hash of the report in the audit log, and the row that was hashed. Keep it to prove later what was submitted when; `node infra/verify-receipt.mjs` checks it without the hub. Null for a draft, and for viewers without a role for the unit.',
  })
  async receipt(
    @Root() { id, unitId }: Submission,
    @Ctx() { rights, store, signer }: Context,
  ): Promise<string | null> {
    if (!(await rights.concerns(unitId))) return null
    const row = await store.read.findOneBy(Change, {
      subject: `Submission:${id}`,
      kind: 'submission.submitted',
    })
    if (!row) return null
    const before = await store.read.findOneBy(Change, { seq: row.seq - 1 })
    const { hash, ...hashed } = row
    const previous = before?.hash ?? genesis
    return signer.sign({
      type: 'receipt',
      service: 'reporting',
      hash,
      row: { previous, ...hashed },
    })
  }

  @Query(() => String, {
    description:
      'The public key of this hub that verifies receipts and checkpoints: a JWK (Ed25519) as JSON. Store it once, from a connection that you trust. Public.',
  })
  async receiptKey(@Ctx() { signer }: Context): Promise<string> {
    return JSON.stringify(await signer.publicKey())
  }
}
