import { createIndex, type Migration } from '../../../kit/store/index.ts'
import { unit } from './unit.ts'
import { unitGroup } from './unit-group.ts'
import { programme } from './programme.ts'
import { obligation } from './obligation.ts'
import { submission } from './submission.ts'
import { plan } from './plan.ts'
import { extension } from './extension.ts'
import { exemption } from './exemption.ts'
import { urge } from './urge.ts'
import { feedHead } from './feed-head.ts'
import { feed } from './feed.ts'
import { proven } from './proven.ts'
import { webhook } from './webhook.ts'
import { webhookDelivery } from './webhook-delivery.ts'
import { rulePack } from './rule-pack.ts'
import { assignment } from './assignment.ts'
import { progressCell } from './progress-cell.ts'
import { progressPlace } from './progress-place.ts'
import { task } from './task.ts'

/** The tables of this service as release 0.1.0 had them. */
export const baseline: Migration = {
  name: '0.1.0-tables',
  replaces: [
    'reporting-0001-programme',
    'reporting-0002-assignments',
    'reporting-0003-feed',
    'reporting-0004-webhooks',
    'reporting-0005-rule-packs',
    'reporting-0006-falling-due',
    'reporting-0007-progress-cells',
    'reporting-0008-triggering',
    'reporting-0009-roll-ups',
  ],
  steps: [
    unit,
    unitGroup,
    programme,
    obligation,
    submission,
    plan,
    extension,
    exemption,
    urge,
    feedHead,
    feed,
    proven,
    webhook,
    webhookDelivery,
    rulePack,
    assignment,
    createIndex('assignment', ['fell_due', 'completed_on', 'due_on'], {
      name: 'ix_assignment_falling_due',
    }),
    progressCell,
    progressPlace,
    task,
  ],
}
