import { asks, indicator, share } from '../../kit/indicators/index.ts'
import { ProofDecision, ProofItem } from './proof-item.ts'

const on = ({ listedOn }: ProofItem) => listedOn

/** Task 25: what no law asks for is cancelled; while nobody has decided it is still asked for. */
export const baselessProofsCancelled = indicator(ProofItem, {
  name: 'baselessProofsCancelled',
  task: 25,
  describes: asks('Proofs without legal basis cancelled', '已取消的無法律法規依據證明材料'),
  target: share.atLeast(1),
  on,
  counts: ({ legalBasis }) => legalBasis === null,
  meets: ({ decision }) => decision === ProofDecision.CANCEL,
})

/** Task 25, informing: how far the review of all proofs has come. */
export const proofsReviewed = indicator(ProofItem, {
  name: 'proofsReviewed',
  task: 25,
  describes: asks('Listed proofs reviewed', '已清理的證照證明材料'),
  target: share.atLeast(1),
  informs: true,
  on,
  counts: () => true,
  meets: ({ decision }) => decision !== null,
})
