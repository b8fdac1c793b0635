import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { Brackets } from 'typeorm'
import { type Connection, connectionOf } from '../../../schema/vocabulary/index.ts'
import { type ChangeCriteria, domainFolder } from '../../kit/access/index.ts'
import { encodeCursor } from '../../kit/store/index.ts'
import { ListArgs } from '../../kit/graphql/index.ts'
import type { ReportingContext } from '../context.ts'
import { knownDomain } from '../domain/domain.ts'
import { FeedFilter } from '../feed/feed-filter.ts'
import { refuseUnknown } from '../refusal/refuse-unknown.ts'
import { concernsAllBelow, orWhereUnitGranted } from '../unit/granted-units.ts'
import { isBelowUnit } from '../unit/is-below-unit.ts'
import { Unit } from '../unit/unit.ts'
import { DeliveryStatus, WebhookDelivery } from './delivery.ts'
import { Webhook } from './webhook.ts'

const WebhookConnection = connectionOf(Webhook, 'Webhook')
const DeliveryConnection = connectionOf(WebhookDelivery, 'WebhookDelivery')

@ArgsType()
class WebhooksArgs extends ListArgs {
  @Field(() => ID, { nullable: true, description: 'Webhooks of this unit and the units below it.' })
  below?: string | null
}

@ArgsType()
class DeliveriesArgs extends ListArgs {
  @Field(() => DeliveryStatus, { nullable: true, description: 'Deliveries with this status.' })
  status?: DeliveryStatus | null
}

@Resolver(() => Webhook)
export class WebhookResolver {
  @Query(() => Webhook, {
    nullable: true,
    description: 'A webhook; null if it does not exist or the viewer may not see it.',
  })
  async webhook(
    @Arg('id', () => ID, { description: 'The webhook.' }) id: string,
    @Ctx() { load, rights }: ReportingContext,
  ): Promise<Webhook | null> {
    const webhook = await load(Webhook, id)
    if (!webhook || webhook.deletedAt) return null
    return (await rights.concerns(webhook.unitId)) ? webhook : null
  }

  @Query(() => WebhookConnection, {
    description:
      'The webhooks of the viewer’s units and the units below them, oldest first. An unknown unit is refused (BAD_USER_INPUT).',
  })
  async webhooks(
    @Args(() => WebhooksArgs) args: WebhooksArgs,
    @Ctx() context: ReportingContext,
  ): Promise<Connection<Webhook>> {
    const { below } = args
    await refuseUnknown(context, { units: { below } })
    return context.page(
      {
        entity: Webhook,
        orderBy: ['createdAt'],
        limited: async () => !(await concernsAllBelow(context, below)),
        narrow: (query) => {
          query.innerJoin(Unit, 'unit', 'unit.id = record.unitId').where(
            new Brackets((either) => {
              either.where('1 = 0')
              orWhereUnitGranted(either, context.viewer)
            }),
          )
          query.andWhere('record.deletedAt IS NULL')
          if (below) query.andWhere(isBelowUnit('unit.path', 'below'), { below })
        },
      },
      args,
    )
  }

  @FieldResolver(() => Unit, {
    description: 'The unit: the webhook gets public changes and changes that concern this unit.',
  })
  unit(@Root() { unitId }: Webhook, @Ctx() { load }: ReportingContext) {
    return load(Unit, unitId)
  }

  @FieldResolver(() => FeedFilter, { description: 'The changes that are posted.' })
  filter(@Root() { filter }: Webhook): ChangeCriteria {
    return {
      ...filter,
      // Stored before domains were an enum, a filter may have any text.
      domains: filter.domains?.map(domainFolder).filter((name) => knownDomain(name)) ?? null,
    }
  }

  @FieldResolver(() => ID, {
    description: 'The cursor up to which all selected changes were delivered or given up.',
  })
  async cursor(@Root() { position }: Webhook, @Ctx() { hubId }: ReportingContext): Promise<string> {
    return encodeCursor(await hubId(), position)
  }

  @FieldResolver(() => DeliveryConnection, {
    description: 'The deliveries, newest change first.',
  })
  deliveries(
    @Root() { id }: Webhook,
    @Args(() => DeliveriesArgs) args: DeliveriesArgs,
    @Ctx() { page }: ReportingContext,
  ): Promise<Connection<WebhookDelivery>> {
    return page(
      {
        entity: WebhookDelivery,
        orderBy: ['-position'],
        narrow: (query) => {
          query.where('record.webhookId = :id', { id })
          if (args.status) query.andWhere('record.status = :status', { status: args.status })
        },
      },
      args,
    )
  }
}

@Resolver(() => WebhookDelivery)
export class WebhookDeliveryResolver {
  @FieldResolver(() => ID, { description: 'The cursor of the change in the feed.' })
  async cursor(
    @Root() { position }: WebhookDelivery,
    @Ctx() { hubId }: ReportingContext,
  ): Promise<string> {
    return encodeCursor(await hubId(), position)
  }
}
