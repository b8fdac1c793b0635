import { Arg, Ctx, Directive, Field, Int, ObjectType } from 'type-graphql'
import {
  type Connection,
  Locale,
  LocaleArg,
  localize,
  WithLabel,
} from '../../../schema/vocabulary/index.ts'
import type { ConditionState } from '../indicators/index.ts'
import type { Context } from '../operation/index.ts'
import { ConditionState as ConditionStateType, reasonOf } from './condition-state.ts'
import type { EvaluatedCondition } from './evaluate-conditions.ts'
import { type Failing, FailingConnection, failingPage } from './failing.ts'
import { IndicatorValue } from './indicator-value.ts'

@Directive('@shareable')
@ObjectType({ description: 'One condition for the completion of a task, evaluated from records.' })
export class Condition {
  constructor(private readonly condition: EvaluatedCondition) {}

  @Field(() => IndicatorValue, { description: 'The indicator with its value and its target.' })
  indicator(): IndicatorValue {
    const { indicator, scope, value } = this.condition
    return new IndicatorValue(indicator, scope.year, value, this.condition.isMeasured)
  }

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the condition is met; null where that is not decided, as `state` says. Only a condition that is met or does not apply lets a task be proven.',
  })
  met(): boolean | null {
    const { state } = this.condition
    return state === 'MET' || state === 'UNMET' ? state === 'MET' : null
  }

  @WithLabel(ConditionStateType)
  @Field(() => ConditionStateType, { description: 'What the records say about the condition.' })
  state(): ConditionState {
    return this.condition.state
  }

  @Field(() => String, {
    nullable: true,
    description:
      'Why the state is what it is, as a text for people; null where the value alone decides.',
  })
  reason(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string | null {
    const text = reasonOf(this.condition)
    return text ? localize(text, locale ?? context.locale) : null
  }

  @Field(() => FailingConnection, {
    description: 'The records and units that keep the condition from being met, ordered by unit.',
  })
  failing(
    @Ctx() context: Context,
    @Arg('first', () => Int, {
      nullable: true,
      description: 'The size of the page, 1 to 100; 25 if left out.',
    })
    first?: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The cursor of the last node already read; the page starts after it.',
    })
    after?: string | null,
  ): Promise<Connection<Failing>> {
    return failingPage(context, this.condition, { first: first ?? 25, after: after ?? null })
  }
}
