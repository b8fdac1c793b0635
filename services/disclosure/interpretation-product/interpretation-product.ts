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
  'One piece of an interpretation, in one form (解讀產品); 閩政辦〔2018〕43號.',
  '解讀產品',
)
export class InterpretationProduct extends Publication {
  @reference(() => Interpretation, 'The interpretation that the piece belongs to.', '政策解讀編號')
  interpretationId!: string

  @choice(ProductForm, 'Form of the piece.', '解讀形式')
  form!: ProductForm

  @title('Title of the piece.', '標題')
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
        vividProducts: products.filter(
          (product) => isPublished(product) && product.form !== ProductForm.TEXT,
        ).length,
      }),
    },
  ],
})
