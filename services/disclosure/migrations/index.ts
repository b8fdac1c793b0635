import type { Migration } from '../../kit/store/index.ts'
import { baseline } from './0.1.0/index.ts'
import { standardVocabulary } from './0.2.0-standard-vocabulary.ts'
import { stricterProofs } from './20261127122707-stricter-proofs.ts'

/** The migrations of the tables of this service, oldest first. */
export const migrations: readonly Migration[] = [baseline, standardVocabulary, stricterProofs]
