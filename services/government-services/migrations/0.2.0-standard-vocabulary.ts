import {
  type Migration,
  renameColumn,
  renameInResults,
  renameTable,
  renameValues,
} from '../../kit/store/index.ts'

const nouns = { ProofList: 'CertificateList', ProofItem: 'CertificateRequirement' }

const indicators = { proofListsPublished: 'certificateListsPublished' }

const counted = [
  'indicator_counter',
  'indicator_group',
  'indicator_total',
  'indicator_failure',
] as const

const timed = [
  'certificate_list',
  'data_catalogue_entry',
  'guide_change',
  'reform_measure',
  'service_guide',
  'service_item',
  'site_message',
] as const

/** Names after the standard vocabulary; 證明事項 is a certificate requirement, not a proof. */
export const standardVocabulary: Migration = {
  name: '0.2.0-standard-vocabulary',
  steps: [
    renameTable('proof_list', 'certificate_list'),
    renameTable('proof_item', 'certificate_requirement'),
    renameColumn('certificate_requirement', 'proof_list_id', 'certificate_list_id'),
    ...timed.map((table) => renameColumn(table, 'fell_due', 'missed_due_date')),
    ...counted.map((table) => renameValues(table, 'indicator', indicators)),
    renameValues('indicator_failure', 'noun', nouns),
    renameValues('evidence_schedule', 'noun', nouns),
    renameValues('clock_state', 'id', nouns),
    renameInResults({ entities: nouns, fields: { proofListId: 'certificateListId' } }),
  ],
}
