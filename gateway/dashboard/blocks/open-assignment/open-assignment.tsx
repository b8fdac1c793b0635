import { defineComponent, type PropType } from 'vue'
import { useRoute } from 'vue-router'
import { showBlock } from '../../design/block.tsx'
import { PageLink } from '../../design/page-link.tsx'
import { useAction } from '../../graph/use-action.ts'
import { useAnswer } from '../../graph/use-answer.ts'
import { useSay } from '../../session/locale.ts'
import { workTexts as texts } from '../../text/work.ts'
import { keptQuery, titleOf } from '../../work/work-item.tsx'
import type { WorkGrant } from '../../work/work-role.ts'
import { AssignmentFacts } from './assignment-facts.tsx'
import { ExtensionList } from './extension-list.tsx'
import { OfficeForms } from './office-forms.tsx'
import { OpenAssignment } from './open-assignment.generated.ts'
import { ReportHistory } from './report-history.tsx'
import { UnitForms } from './unit-forms.tsx'

/** One assignment, and what the viewer can do about it. */
export const OpenAssignmentBlock = defineComponent({
  props: {
    id: { type: String, required: true },
    grant: { type: Object as PropType<WorkGrant>, required: true },
  },
  setup(props) {
    const say = useSay()
    const route = useRoute()
    const run = useAction()
    const answer = useAnswer(OpenAssignment, () => ({ id: props.id }))
    const title = (): string => {
      const found = answer.data.value?.assignment
      return found ? titleOf(found) : props.id
    }
    return () => (
      <div class="opened">
        <p class="back">
          <PageLink to="/work" query={keptQuery(route.query, undefined)}>
            {say(texts.backToList)}
          </PageLink>
        </p>
        {showBlock({
          id: 'opened',
          title: title(),
          answer,
          height: 60,
          isEmpty: ({ assignment }) => assignment === null,
          emptyText: say(texts.assignmentMissing),
          body: ({ assignment }) => {
            if (!assignment) return []
            const { subject, role } = props.grant
            const forms = { assignment, subject, run }
            const facts = [
              <AssignmentFacts assignment={assignment} />,
              <ExtensionList assignment={assignment} />,
            ]
            const reports = <ReportHistory assignment={assignment} />
            // An office reads before it decides.
            return role === 'reporter'
              ? [...facts, <UnitForms {...forms} />, reports]
              : [...facts, reports, <OfficeForms {...forms} />]
          },
        })}
      </div>
    )
  },
})
