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
import { encodeCursor } from '../../kit/store/index.ts'
import { ListArgs } from '../../kit/graphql/index.ts'
import type { ReportingContext } from '../context.ts'
import { orWhereUnitGranted } from '../unit/granted-units.ts'
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
    description: 'The webhooks of the viewer’s units and the units below them, oldest first.',
  })
  webhooks(
    @Args(() => WebhooksArgs) args: WebhooksArgs,
    @Ctx() { page, viewer }: ReportingContext,
  ): Promise<Connection<Webhook>> {
    const { below } = args
    return page(
      {
        entity: Webhook,
        orderBy: ['createdAt'],
        narrow: (query) => {
          query.innerJoin(Unit, 'unit', 'unit.id = record.unitId').where(
            new Brackets((either) => {
              either.where('1 = 0')
              orWhereUnitGranted(either, viewer)
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
