import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const WebsiteEventKind = choices('WebsiteEventKind', 'What happens to a website.', {
  OPEN: ['It opens.', '開辦'],
  MERGE: ['It goes over into another.', '整合遷移'],
  SUSPEND: ['It stops for a while.', '臨時下線'],
  OFFLINE: ['It stops for good.', '永久下線'],
  RENAME: ['Its name or domain name changes.', '更名'],
})
export type WebsiteEventKind = ChoiceOf<typeof WebsiteEventKind>
