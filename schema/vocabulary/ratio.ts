import 'reflect-metadata'
import { Directive, Field, Int, ObjectType } from 'type-graphql'

@Directive('@shareable')
@ObjectType({
  description: 'A share that never hides what it is a share of: 0 ≤ numerator ≤ denominator.',
})
export class Ratio {
  @Field(() => Int, { description: 'How many meet the condition.' })
  readonly numerator: number

  @Field(() => Int, { description: 'How many count; 0 when nothing counts yet.' })
  readonly denominator: number

  constructor(numerator: number, denominator: number) {
    if (numerator < 0 || numerator > denominator)
      throw new RangeError(`not a ratio: ${numerator} of ${denominator}`)
    this.numerator = numerator
    this.denominator = denominator
  }
}
