// A server for development, with changes seen at once: `npx vite --config gateway/dashboard/vite.config.js` beside a hub on
// port 4000.
import { join } from 'node:path'
import { dashboardOptions } from '../../infra/bundle-dashboard.js'

const hub = 'http://127.0.0.1:4000'

export default {
  ...dashboardOptions(join(import.meta.dirname, '../..')),
  define: {},
  logLevel: 'info',
  server: { proxy: { '/graphql': { target: hub, ws: true } } },
}
