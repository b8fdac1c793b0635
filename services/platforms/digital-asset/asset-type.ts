import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const DigitalAssetType = choices('DigitalAssetType', 'What kind of platform it is.', {
  PORTAL: ['A government website.', '門戶網站'],
  SYSTEM: ['A system attached to a website.', '附屬應用系統'],
  MOBILE_APP: ['An app for mobile devices.', '移動互聯網應用'],
})
export type DigitalAssetType = ChoiceOf<typeof DigitalAssetType>
