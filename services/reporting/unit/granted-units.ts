import type { WhereExpressionBuilder } from 'typeorm'
import type { Viewer } from '../../kit/identity/index.ts'

/** Adds alternatives for every unit that the viewer has a role for, and the units below it, to a query with `unit`. */
export const orWhereUnitGranted = (either: WhereExpressionBuilder, { grants }: Viewer): void =>
  grants.forEach(({ unitId }, index) =>
    either.orWhere(`instr(unit.path, :granted${index}) > 0`, {
      [`granted${index}`]: `/${unitId}/`,
    }),
  )
