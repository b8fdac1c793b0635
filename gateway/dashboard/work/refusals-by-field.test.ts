import { expect, it } from 'vitest'
import { formTexts } from '../text/work-forms.ts'
import { textsOfLinks } from './links.ts'
import { refusalsByField } from './refusals-by-field.ts'

const fields = [
  { name: 'text', label: formTexts.reportText, kind: 'long' },
  { name: 'publication', label: formTexts.publication, kind: 'links' },
  { name: 'evidence', label: formTexts.evidence, kind: 'links' },
] as const
const form = {
  text: '',
  ...textsOfLinks('publication', []),
  ...textsOfLinks('evidence', []),
  'evidence[0].url': '',
  'publication[0].url': '',
}

it('A refusal stands beside its field, a part of a link or the links, and others at the end of the form.', () => {
  const { ofFields, others } = refusalsByField(fields, form, [
    { field: 'text', message: 'Too long.' },
    { field: 'evidence', message: 'In the future.' },
    { field: 'evidence[0].url', message: 'No address.' },
    { field: 'evidence[7].url', message: 'No row.' },
    { field: 'publication.url', message: 'No page.' },
    { field: 'percentage', message: 'Not in this form.' },
    { message: 'The state does not allow this.' },
  ])
  expect(Object.fromEntries(ofFields)).toEqual({
    text: 'Too long.',
    evidence: 'In the future. No row.',
    'evidence[0].url': 'No address.',
    'publication[0].url': 'No page.',
  })
  expect(others).toEqual(['Not in this form.', 'The state does not allow this.'])
})
