import { type ChoiceOf, choices } from '../../kit/records/index.ts'

export const DataPlatform = choices(
  'DataPlatform',
  'Platform on which government data are aggregated (匯聚平臺).',
  {
    PROVINCE: [
      'The platform of the province (省政務數據匯聚共享平臺).',
      '省政務數據匯聚共享平臺',
      'Provincial data sharing platform',
    ],
    CITY: [
      'The platform of a city (市級政務數據匯聚平臺).',
      '市級政務數據匯聚平臺',
      'City data platform',
    ],
  },
)
export type DataPlatform = ChoiceOf<typeof DataPlatform>
