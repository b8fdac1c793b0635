import { addColumn, createTable, type Migration, renameValues, sql } from '../../kit/store/index.ts'

const indicators = { unitsWithLaterPolicies: 'unitsWithPublicInterestPolicies' }

const counted = [
  'indicator_counter',
  'indicator_group',
  'indicator_total',
  'indicator_failure',
  'reached_total',
] as const

/** What the published responses to an incident together explain. */
const computeExplained = `UPDATE public_opinion_incident SET is_explained = (
  SELECT CASE WHEN MAX(CASE WHEN explains_cause THEN 1 ELSE 0 END)
    + MAX(CASE WHEN explains_solution THEN 1 ELSE 0 END)
    + MAX(CASE WHEN explains_constraint THEN 1 ELSE 0 END) = 3 THEN 1 ELSE 0 END
  FROM opinion_response
  WHERE opinion_response.event_id = public_opinion_incident.id
    AND opinion_response.published_on IS NOT NULL AND opinion_response.verdict <> 'REFUTED')
WHERE EXISTS (SELECT 1 FROM opinion_response
  WHERE opinion_response.event_id = public_opinion_incident.id)`

export const stricterProofs: Migration = {
  name: '20261127122707-stricter-proofs',
  steps: [
    createTable(
      'disclosure_nil_report',
      {
        id: 'varchar(96) key',
        unit_id: 'varchar(96)',
        external_id: 'varchar(96)',
        entered_at: 'datetime(3)',
        year: 'integer',
        declared_on: 'date',
        declared_by: 'varchar(500)',
        basis: 'text',
        withdrawn_on: 'date null',
        matter: 'varchar(32)',
      },
      { index: [['unit_id', 'year'], ['external_id']], unique: [['unit_id', 'external_id']] },
    ),
    addColumn('power_list', 'item_count', 'integer null'),
    addColumn('power_list', 'secret_items', 'integer null'),
    addColumn('power_list', 'published_items', 'integer null'),
    addColumn('budget_disclosure', 'departments_due', 'integer null'),
    addColumn('budget_disclosure', 'departments_published', 'integer null'),
    addColumn('public_opinion_incident', 'is_explained', 'boolean null'),
    sql(computeExplained),
    ...counted.map((table) => renameValues(table, 'indicator', indicators)),
  ],
}
