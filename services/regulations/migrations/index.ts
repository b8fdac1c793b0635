import type { Migration } from '../../kit/store/index.ts'
import { baseline } from './0.1.0/index.ts'
import { standardVocabulary } from './0.2.0-standard-vocabulary.ts'
import { declaredIndices } from './20261127051247-declared-indices.ts'
import { institutionSections } from './20261127115114-institution-sections.ts'
import { listCoverage } from './20261127123207-list-coverage.ts'
import { regulationNilReports } from './20261127124624-regulation-nil-reports.ts'

/** The migrations of the tables of this service, oldest first. */
export const migrations: readonly Migration[] = [
  baseline,
  standardVocabulary,
  declaredIndices,
  institutionSections,
  listCoverage,
  regulationNilReports,
]
