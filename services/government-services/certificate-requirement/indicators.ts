import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { ProofDecision, CertificateRequirement } from './certificate-requirement.ts'

const countedOn = ({ listedOn }: CertificateRequirement) => listedOn

/** Certificates and reform measures: requirements without legal basis are cancelled; an undecided one still fails. */
export const baselessProofsCancelled = indicator(CertificateRequirement, {
  name: 'baselessProofsCancelled',
  topic: 'government-services.certificates',
  label: indicatorLabel('Proofs without legal basis cancelled', '已取消的無法律法規依據證明材料'),
  target: share.atLeast(1, {
    nothingAsked: indicatorLabel(
      'The notice cancels what has no basis in law (沒有法律法規依據的); every listed proof has one.',
      '通知要求取消沒有法律法規依據的材料,所列材料均有依據。',
    ),
  }),
  countedOn,
  counts: ({ legalBasis }) => legalBasis === null,
  meets: ({ decision }) => decision === ProofDecision.CANCEL,
})

/** Certificates and reform measures: every listed requirement was reviewed. */
export const proofsReviewed = indicator(CertificateRequirement, {
  name: 'proofsReviewed',
  topic: 'government-services.certificates',
  label: indicatorLabel('Listed proofs reviewed', '已清理的證照證明材料'),
  target: share.atLeast(1, { guardedBy: 'unitsWithCertificateList' }),
  countedOn,
  counts: () => true,
  meets: ({ decision }) => decision !== null,
})
