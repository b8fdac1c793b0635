export { IndicatorValue } from './indicator-value.ts'
export { proofNameOf } from './proof-name.ts'
export { Proof, proofType } from './proof-type.ts'
