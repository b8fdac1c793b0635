import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const ProductForm = choices(
  'ProductForm',
  'Form in which a policy is interpreted (解讀形式).',
  {
    CHART: ['A chart (圖表).', '圖表'],
    IMAGE: ['A picture (圖像).', '圖像'],
    VIDEO: ['A video (視頻).', '視頻'],
    DATA: ['Objective figures (客觀數據).', '客觀數據'],
    CASE: ['A real-life example (生動實例).', '生動實例'],
    TEXT: ['Text only (文字).', '文字'],
  },
)
export type ProductForm = ChoiceOf<typeof ProductForm>
