import { createTable } from '../../../kit/store/index.ts'

export const programme = createTable('programme', {
  id: 'varchar(96) key',
  doc_no: 'varchar(64)',
  year: 'integer',
  title_hant: 'varchar(500)',
  title_hans: 'varchar(500)',
  title_en: 'varchar(500)',
  issuer_id: 'varchar(96)',
  signed_on: 'date',
  posted_on: 'date null',
  basis: 'text null',
  chapters: 'text',
  sections: 'text',
})
