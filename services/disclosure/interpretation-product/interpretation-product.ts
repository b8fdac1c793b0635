import {
  choice,
  isPublished,
  title,
  RecordEntity,
  Publication,
  recordType,
  reference,
} from '../../kit/records/index.ts'
import { Interpretation } from '../interpretation/interpretation.ts'
import { ProductForm } from './product-form.ts'

@RecordEntity(
  'A piece in one form that an interpretation consists of; notice, task 13.',
  '解讀產品',
)
export class InterpretationProduct extends Publication {
  @reference(() => Interpretation, 'The interpretation.', '政策解讀編號')
  interpretationId!: string

  @choice(ProductForm, 'Its form.', '解讀形式')
  form!: ProductForm

  @title('Its title.', '標題')
  title!: string
}

export const interpretationProducts = recordType(InterpretationProduct, {
  orderBy: ['-publishedOn'],
  unitFrom: 'interpretationId',
  inverse: { interpretationId: 'products' },
  publicWhenSet: 'publishedOn',
  aggregates: [
    {
      into: 'interpretationId',
      set: (products) => ({
        vividProducts: products.filter((one) => isPublished(one) && one.form !== ProductForm.TEXT)
          .length,
      }),
    },
  ],
})
