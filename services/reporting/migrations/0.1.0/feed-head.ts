import { createTable } from '../../../kit/store/index.ts'

export const feedHead = createTable('feed_head', {
  id: 'integer key',
  hub_id: 'varchar(36)',
  position: 'bigint',
  chain: 'varchar(64)',
})
