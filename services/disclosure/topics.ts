import { RollUpPolicy, topic } from '../kit/indicators/index.ts'

/** What the indicators of this domain are about. Some have conditions for the province as a whole: their units weigh by their records. */
export const disclosureTopics = [
  topic(
    'disclosure.meetingDecisions',
    'Decisions of government meetings',
    '政府會議決定',
    'Decisions of government meetings are published, or withheld for a legal reason.',
  ),
  topic(
    'disclosure.policies',
    'Policies',
    '政策文件',
    'Policies are published, or withheld for a legal reason.',
  ),
  topic(
    'disclosure.policyExecution',
    'Execution of policies',
    '政策執行公開',
    'Policies that concern the public state how their execution is disclosed.',
  ),
  topic(
    'disclosure.powerLists',
    'Lists of powers and responsibilities',
    '權責清單',
    'Lists of powers and responsibilities are merged, published and catalogued.',
  ),
  topic(
    'disclosure.proposals',
    'Suggestions and proposals',
    '建議提案辦理',
    'Replies to suggestions of deputies and proposals of political advisers are published.',
  ),
  topic(
    'disclosure.randomInspections',
    'Random inspections',
    '雙隨機抽查',
    'Lists of random inspections are published, and the results of each inspection.',
  ),
  topic(
    'disclosure.budgets',
    'Budgets and final accounts',
    '預決算公開',
    'Budgets and final accounts are published, and their publication is assessed.',
    { policy: RollUpPolicy.WEIGHTED },
  ),
  topic(
    'disclosure.majorProjects',
    'Major construction projects',
    '重大建設項目',
    'Information on major construction projects is published in time.',
  ),
  topic(
    'disclosure.publicResources',
    'Public resources',
    '公共資源配置',
    'Transactions in public resources are published at each stage.',
  ),
  topic(
    'disclosure.publicWelfare',
    'Public welfare',
    '社會公益事業',
    'Information on fields of public welfare is published in a form that people can use.',
  ),
  topic(
    'disclosure.majorDeployments',
    'Interpretation of major deployments',
    '重大部署解讀',
    'Policies on major deployments are interpreted.',
  ),
  topic(
    'disclosure.leaderInterpretations',
    'Interpretation by leaders',
    '主要領導解讀',
    'The principal leader of each unit interprets its policies.',
  ),
  topic(
    'disclosure.interpretationPlans',
    'Rules and plans of interpretation',
    '解讀制度與方案',
    'Units have a rule on interpretation, and interpret each policy in step with it.',
  ),
  topic(
    'disclosure.interpretationForms',
    'Forms of interpretation',
    '解讀形式',
    'Specialised policies are interpreted in other forms than text.',
  ),
  topic(
    'disclosure.criticalBattles',
    'Interpretation for the critical battles',
    '攻堅戰政策解讀',
    'Policies of the critical battles are interpreted, and expectations are monitored.',
  ),
  topic(
    'disclosure.opinionMechanisms',
    'Mechanisms for public opinion',
    '輿情聯動機制',
    'Joint mechanisms for responding to public opinion are in force and in use.',
    { policy: RollUpPolicy.WEIGHTED },
  ),
  topic(
    'disclosure.opinionResponses',
    'Responses to public opinion',
    '輿情回應',
    'Incidents of public opinion are answered in time.',
  ),
  topic(
    'disclosure.opinionEvaluations',
    'Evaluation of responses to public opinion',
    '輿情應對評估',
    'The handling of major incidents is evaluated, and units are accountable for it.',
  ),
]
