import {
  choice,
  isPublished,
  line,
  Noun,
  Publication,
  recordType,
  ref,
} from '../../kit/records/index.ts'
import { Interpretation } from '../interpretation/interpretation.ts'
import { ProductForm } from './product-form.ts'

@Noun('A piece in one form that an interpretation consists of; notice, task 13.', '解讀產品')
export class InterpretationProduct extends Publication {
  @ref(() => Interpretation, 'The interpretation.', '政策解讀編號')
  interpretationId!: string

  @choice(ProductForm, 'Its form.', '解讀形式')
  form!: ProductForm

  @line('Its title.', '標題')
  title!: string
}

export const interpretationProducts = recordType(InterpretationProduct, {
  orderBy: ['-publishedOn'],
  within: 'interpretationId',
  listedBy: { interpretationId: 'products' },
  publicOnce: 'publishedOn',
  summaries: [
    {
      of: 'interpretationId',
      set: (products) => ({
        vividProducts: products.filter((one) => isPublished(one) && one.form !== ProductForm.TEXT)
          .length,
      }),
    },
  ],
})
