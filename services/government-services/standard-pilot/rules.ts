import type { RecordRule } from '../../kit/records/index.ts'
import type { StandardPilot } from './standard-pilot.ts'

/** An evaluation has a day and a result. */
export const resultWithItsDay: RecordRule<StandardPilot> = {
  field: 'result',
  isMet: ({ evaluatedOn, result }) => (evaluatedOn === null) === (result === null),
  message: {
    en: '"result" and "evaluatedOn" belong together. Give both or neither.',
    hant: '「評估結果」與「評估日期」須同時填寫或同時留空。',
    hans: '“评估结果”与“评估日期”须同时填写或同时留空。',
  },
}

/** A local standard has a number and a day. */
export const standardWithItsDay: RecordRule<StandardPilot> = {
  field: 'localStandardNo',
  isMet: ({ localStandardNo, standardOn }) => (localStandardNo === null) === (standardOn === null),
  message: {
    en: '"localStandardNo" and "standardOn" belong together. Give both or neither.',
    hant: '「地方標準編號」與「地方標準發佈日期」須同時填寫或同時留空。',
    hans: '“地方标准编号”与“地方标准发布日期”须同时填写或同时留空。',
  },
}

/** Only what proved ripe becomes a standard. */
export const standardOfRipe: RecordRule<StandardPilot> = {
  field: 'localStandardNo',
  isMet: ({ localStandardNo, result }) => localStandardNo === null || result === 'RIPE',
  message: {
    en: 'The pilot was not found ripe. Evaluate it first, or correct its result.',
    hant: '該試點尚未評估為成熟,請先評估或更正評估結果。',
    hans: '该试点尚未评估为成熟,请先评估或更正评估结果。',
  },
}
