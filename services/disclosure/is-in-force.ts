import { Verdict } from '../kit/records/index.ts'

/** Whether a document is neither revoked nor refuted by a check of its address. */
export const isInForce = ({
  revokedOn,
  verdict,
}: {
  readonly revokedOn: string | null
  readonly verdict: Verdict
}): boolean => revokedOn === null && verdict !== Verdict.REFUTED
