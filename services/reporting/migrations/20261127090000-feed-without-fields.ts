import { dropColumn, type Migration } from '../../kit/store/index.ts'

/** The fields of a change are read from the log of its service. */
export const feedWithoutFields: Migration = {
  name: '20261127090000-feed-without-fields',
  steps: [dropColumn('feed', 'fields')],
}
