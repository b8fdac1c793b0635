import 'reflect-metadata'
import { Directive, Field, Int, ObjectType } from 'type-graphql'

@Directive('@shareable')
@ObjectType({
  description: 'A share with its numerator and its denominator: 0 ≤ numerator ≤ denominator.',
})
export class Ratio {
  @Field(() => Int, { description: 'The number that meet the condition.' })
  readonly numerator: number

  @Field(() => Int, { description: 'The number that count; 0 while nothing counts.' })
  readonly denominator: number

  constructor(numerator: number, denominator: number) {
    if (numerator < 0 || numerator > denominator)
      throw new RangeError(`not a ratio: ${numerator} of ${denominator}`)
    this.numerator = numerator
    this.denominator = denominator
  }
}
