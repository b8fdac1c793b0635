import type { GatewayOptions } from '../../gateway/index.ts'
import type { Config } from '../../services/kit/config/index.ts'
import { readTrustedDocuments } from './trusted-documents.ts'

type ClientOptions = Pick<
  GatewayOptions,
  'trusted' | 'introspection' | 'playground' | 'dashboard' | 'allowOrigins'
>

/** What the gateway answers, and to pages of which origins. */
export const clientOptionsOf = (config: Config): ClientOptions => {
  const { TRUSTED_DOCUMENTS, INTROSPECTION, PLAYGROUND, DASHBOARD, CORS_ORIGINS } = config
  return {
    ...(TRUSTED_DOCUMENTS !== undefined && { trusted: readTrustedDocuments(TRUSTED_DOCUMENTS) }),
    introspection: INTROSPECTION === 'on',
    playground: PLAYGROUND === 'on',
    dashboard: DASHBOARD === 'on',
    allowOrigins: CORS_ORIGINS === '*' ? '*' : CORS_ORIGINS.split(','),
  }
}
