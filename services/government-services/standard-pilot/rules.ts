import type { RecordRule } from '../../kit/records/index.ts'
import type { StandardPilot } from './standard-pilot.ts'

/** The rule that only a pilot evaluated as ripe becomes a local standard. */
export const localStandardIfRipe: RecordRule<StandardPilot> = {
  field: 'localStandardNo',
  isMet: ({ localStandardNo, result }) => localStandardNo === null || result === 'RIPE',
  message: {
    en: 'The result of the pilot is not RIPE. Evaluate it first, or correct its result.',
    hant: '該試點尚未評估為成熟,請先評估或更正評估結果。',
    hans: '该试点尚未评估为成熟,请先评估或更正评估结果。',
  },
}
