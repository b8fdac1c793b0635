import type { Target } from '../indicators/index.ts'

/** A target in words, e.g. `at least 100 % of the records`. */
export const targetPhrase = (target: Target): string => {
  switch (target.kind) {
    case 'SHARE':
      if (target.numerator === 0) return 'a share of the records that count, without a least one'
      return `at least ${(target.numerator * 100) / target.denominator} % of the records that count`
    case 'EACH_UNIT': {
      const most = target.most === undefined ? '' : `, at most ${target.most}`
      return `at least ${target.count}${most} in each unit${kindsPhrase(target.among?.kinds)}`
    }
    case 'EACH_GROUP':
      return `at least ${target.count} in each group (${target.groups.join(', ')}) of each unit${kindsPhrase(target.among?.kinds)}`
  }
}

const kindsPhrase = (kinds: readonly string[] | undefined): string =>
  kinds ? ` of the kind ${kinds.join(' or ')}` : ''
