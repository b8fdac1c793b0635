import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID } from 'type-graphql'
import { Query, Resolver, Root } from 'type-graphql'
import { Brackets } from 'typeorm'
import { type Connection, connectionOf } from '../../../schema/vocabulary/index.ts'
import { encodeCursor } from '../../kit/store/index.ts'
import { ListArgs } from '../../kit/graphql/index.ts'
import type { Reporting } from '../context.ts'
import { Unit } from '../unit/unit.ts'
import { DeliveryStatus, WebhookDelivery } from './delivery.ts'
import { Webhook } from './webhook.ts'

const WebhookConnection = connectionOf(Webhook, 'Webhook')
const DeliveryConnection = connectionOf(WebhookDelivery, 'WebhookDelivery')

@ArgsType()
class WebhooksArgs extends ListArgs {
  @Field(() => ID, { nullable: true, description: 'Of this unit or any below it.' })
  below?: string | null
}

@ArgsType()
class DeliveriesArgs extends ListArgs {
  @Field(() => DeliveryStatus, { nullable: true, description: 'Standing so; DEAD: dead letters.' })
  status?: DeliveryStatus | null
}

@Resolver(() => Webhook)
export class WebhookResolver {
  @Query(() => Webhook, {
    nullable: true,
    description: 'One webhook; null if there is none or it does not concern the viewer.',
  })
  async webhook(
    @Arg('id', () => ID, { description: 'The webhook.' }) id: string,
    @Ctx() { load, rights }: Reporting,
  ): Promise<Webhook | null> {
    const webhook = await load(Webhook, id)
    if (!webhook || webhook.deletedAt) return null
    return (await rights.concerns(webhook.unitId)) ? webhook : null
  }

  @Query(() => WebhookConnection, {
    description: 'The webhooks of the viewer’s units and of those below, the oldest first.',
  })
  webhooks(
    @Args(() => WebhooksArgs) args: WebhooksArgs,
    @Ctx() { page, viewer }: Reporting,
  ): Promise<Connection<Webhook>> {
    const { below } = args
    return page(
      {
        entity: Webhook,
        orderBy: ['createdAt'],
        narrow: (query) => {
          query.innerJoin(Unit, 'unit', 'unit.id = record.unitId').where(
            new Brackets((any) => {
              any.where('1 = 0')
              viewer.grants.forEach(({ unitId }, index) =>
                any.orWhere(`unit.path LIKE :mine${index}`, { [`mine${index}`]: `%/${unitId}/%` }),
              )
            }),
          )
          query.andWhere('record.deletedAt IS NULL')
          if (below) query.andWhere('unit.path LIKE :below', { below: `%/${below}/%` })
        },
      },
      args,
    )
  }

  @FieldResolver(() => Unit, { description: 'The unit whose eyes it sees with.' })
  unit(@Root() { unitId }: Webhook, @Ctx() { load }: Reporting) {
    return load(Unit, unitId)
  }

  @FieldResolver(() => ID, {
    description: 'The place in the feed it has reached: all before it is settled.',
  })
  async cursor(@Root() { position }: Webhook, @Ctx() { hubId }: Reporting): Promise<string> {
    return encodeCursor(await hubId(), position)
  }

  @FieldResolver(() => DeliveryConnection, {
    description: 'What became of its messages, the newest change first; kept for a while.',
  })
  deliveries(
    @Root() { id }: Webhook,
    @Args(() => DeliveriesArgs) args: DeliveriesArgs,
    @Ctx() { page }: Reporting,
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
  @FieldResolver(() => ID, { description: 'The place of the change in the feed.' })
  async cursor(
    @Root() { position }: WebhookDelivery,
    @Ctx() { hubId }: Reporting,
  ): Promise<string> {
    return encodeCursor(await hubId(), position)
  }
}
