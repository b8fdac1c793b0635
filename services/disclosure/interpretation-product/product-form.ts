import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const ProductForm = choices('ProductForm', 'In which form a policy is explained.', {
  CHART: ['A chart.', '圖表'],
  IMAGE: ['A picture.', '圖像'],
  VIDEO: ['A video.', '視頻'],
  DATA: ['Objective figures.', '客觀數據'],
  CASE: ['A living example.', '生動實例'],
  TEXT: ['Text alone.', '文字'],
})
export type ProductForm = ChoiceOf<typeof ProductForm>
