import { indicatorLabel } from '../../kit/indicators/index.ts'

/** Why conditions on halls ask no department. */
export const hallsOfGovernments = indicatorLabel(
  'Governments run the halls, and departments send staff to them; so cities and zones must have a hall, and a department only answers for one that it runs.',
  '政務大廳由各級政府設立、部門進駐,故要求市(區)有政務大廳,部門僅就其自有大廳負責。',
)
