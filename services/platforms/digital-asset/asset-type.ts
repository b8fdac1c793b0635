import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const DigitalAssetType = choices('DigitalAssetType', 'Type of a digital asset (類型).', {
  PORTAL: ['A government website (門戶網站).', '門戶網站', 'Portal website'],
  SYSTEM: [
    'A system attached to a website (附屬應用系統).',
    '附屬應用系統',
    'Attached application system',
  ],
  MOBILE_APP: ['A mobile app (移動互聯網應用).', '移動互聯網應用'],
})
export type DigitalAssetType = ChoiceOf<typeof DigitalAssetType>
