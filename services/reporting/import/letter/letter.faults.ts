import { localized } from '../../../../schema/vocabulary/language/index.ts'
import type { Fault } from '../problem.ts'

export const noTitle: Fault = {
  reason: localized('The notice has no title.', '缺少通知標題。'),
  correction: localized('Put the title on the first line.', '請在首行寫明通知標題。'),
}

export const noDocNo: Fault = {
  reason: localized('The notice has no document number.', '缺少發文字號。'),
  correction: localized(
    'Put it on a line of its own under the title, as “閩政辦〔2018〕43號”; or give the letter with --letter FILE.',
    '請在標題下單列一行寫明發文字號,如“閩政辦〔2018〕43號”,或以 --letter 指定通知正文。',
  ),
}

export const noIssuer: Fault = {
  reason: localized('No issuer stands above the signing date.', '成文日期之上缺少發文機關署名。'),
  correction: localized(
    'Put the issuer on the line before the signing date.',
    '請在成文日期前一行寫明發文機關。',
  ),
}

export const noSigningDate: Fault = {
  reason: localized('The letter has no signing date.', '缺少成文日期。'),
  correction: localized(
    'Put it on a line of its own under the issuer, as “2018年5月18日”.',
    '請在發文機關下單列一行寫明成文日期,如“2018年5月18日”。',
  ),
}
