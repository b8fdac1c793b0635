import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const WebsiteEventKind = choices(
  'WebsiteEventKind',
  'Kind of a change in the life of a website (變更類型).',
  {
    OPEN: ['It opens (開辦).', '開辦', 'Opened'],
    MERGE: ['It is merged into another website (整合遷移).', '整合遷移', 'Merged'],
    SUSPEND: ['It goes offline for a time (臨時下線).', '臨時下線', 'Suspended'],
    OFFLINE: ['It goes offline permanently (永久下線).', '永久下線', 'Taken offline'],
    RENAME: ['Its name or domain name changes (更名).', '更名', 'Renamed'],
  },
)
export type WebsiteEventKind = ChoiceOf<typeof WebsiteEventKind>
