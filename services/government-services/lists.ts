import { ArgsType, Field } from 'type-graphql'
import { connectionOf } from '../../schema/vocabulary/index.ts'
import { ListArgs } from '../kit/graph/page-args.ts'
import { GuideChange } from './guide-change/guide-change.ts'
import { ServiceGuide } from './service-guide/service-guide.ts'
import { SiteMessage } from './site-message/site-message.ts'

export const SiteMessageConnection = connectionOf(SiteMessage, 'SiteMessage')
export const ServiceGuideConnection = connectionOf(ServiceGuide, 'ServiceGuide')
export const GuideChangeConnection = connectionOf(GuideChange, 'GuideChange')

@ArgsType()
export class SiteMessageArgs extends ListArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only open or only answered ones.' })
  open?: boolean | null
}

@ArgsType()
export class GuideChangeArgs extends ListArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only unpublished or only published ones.' })
  open?: boolean | null
}
