import { Args, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import type { Connection } from '../../schema/vocabulary/index.ts'
import type { Context } from '../kit/context.ts'
import { below } from '../kit/domain/below.ts'
import { UnitDomain } from '../kit/domain/unit-domain.ts'
import { unitType } from '../kit/domain/unit-type.ts'
import { ListArgs } from '../kit/graph/page-args.ts'
import { GuideChange } from './guide-change/guide-change.ts'
import { publicationDeadline } from './guide-change/indicators.ts'
import {
  GuideChangeArgs,
  GuideChangeConnection,
  ServiceGuideConnection,
  SiteMessageArgs,
  SiteMessageConnection,
} from './lists.ts'
import { ServiceGuide } from './service-guide/service-guide.ts'
import { replyDeadline } from './site-message/indicators.ts'
import { SiteMessage } from './site-message/site-message.ts'

@ObjectType({ description: 'What government services knows of a unit and all below it.' })
export class UnitServices extends UnitDomain {
  protected override readonly deadlines = [replyDeadline, publicationDeadline]

  @Field(() => SiteMessageConnection, { description: 'Messages about websites, newest first.' })
  siteMessages(
    @Ctx() context: Context,
    @Args(() => SiteMessageArgs) args: SiteMessageArgs,
  ): Promise<Connection<SiteMessage>> {
    return context.page(
      {
        entity: SiteMessage,
        orderBy: ['-forwardedAt'],
        narrow: (query) => {
          below(query, this.unitId)
          if (typeof args.open === 'boolean')
            query.andWhere(`record.repliedAt IS ${args.open ? '' : 'NOT '}NULL`)
        },
      },
      args,
    )
  }

  @Field(() => ServiceGuideConnection, { description: 'Service guides, by item.' })
  serviceGuides(
    @Ctx() context: Context,
    @Args(() => ListArgs) args: ListArgs,
  ): Promise<Connection<ServiceGuide>> {
    return context.page(
      {
        entity: ServiceGuide,
        orderBy: ['itemCode'],
        narrow: (query) => below(query, this.unitId),
      },
      args,
    )
  }

  @Field(() => GuideChangeConnection, { description: 'Changes of guides, latest approval first.' })
  guideChanges(
    @Ctx() context: Context,
    @Args(() => GuideChangeArgs) args: GuideChangeArgs,
  ): Promise<Connection<GuideChange>> {
    return context.page(
      {
        entity: GuideChange,
        orderBy: ['-approvalCompletedAt'],
        narrow: (query) => {
          below(query, this.unitId)
          if (typeof args.open === 'boolean')
            query.andWhere(`record.publishedAt IS ${args.open ? '' : 'NOT '}NULL`)
        },
      },
      args,
    )
  }
}

export const Unit = unitType()
export type Unit = InstanceType<typeof Unit>

@Resolver(() => Unit)
export class UnitServicesResolver {
  @FieldResolver(() => UnitServices, {
    nullable: true,
    description: 'Its government services; null if that service cannot be reached.',
  })
  services(@Root() unit: Unit): UnitServices {
    return new UnitServices(unit.id)
  }
}
