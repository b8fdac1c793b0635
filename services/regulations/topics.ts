import { topic } from '../kit/indicators/index.ts'

/** What the indicators of this domain are about. */
export const regulationTopics = [
  topic(
    'regulations.disclosureRegulation',
    'Implementation of the disclosure regulation',
    '條例貫徹落實',
    'Rules and work are adapted to the revised disclosure regulation, and requests are answered in time.',
  ),
  topic(
    'regulations.regulationCampaigns',
    'Publicity for the disclosure regulation',
    '條例宣傳',
    'The disclosure regulation is publicised in several forms.',
  ),
  topic(
    'regulations.releaseReviews',
    'Review before release',
    '公開審查',
    'Information is reviewed before its release, and personal data are masked.',
  ),
  topic(
    'regulations.opennessLists',
    'Openness lists',
    '政務公開清單',
    'Lists of what must be disclosed are compiled and published in time.',
  ),
  topic(
    'regulations.institutionRules',
    'Disclosure by public institutions',
    '公共企事業單位公開制度',
    'Departments have rules on disclosure by the public institutions of their sector.',
  ),
  topic(
    'regulations.institutionCatalogues',
    'Catalogues of public institutions',
    '公共企事業公開目錄',
    'Supervising departments publish catalogues of what public institutions disclose.',
  ),
]
