import { getFragmentData, type FragmentType } from '../../graphql/gql/fragment-masking.js';
import { graphql } from '../../graphql/gql/gql.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { relationName } from '../../text/relations.js';
import { sexNames } from '../../text/people.js';
import { answerResultNames, describeReason, requestScopeNames } from '../../text/verification.js';
import { DeadlineText } from '../../ui/deadline-text.js';
import { FactSection, type Fact } from '../../ui/fact-section.js';
import { RequestNumber } from './request-number.js';

/** No more than the agency needs to look the person up. */
export const requestFactsFragment = graphql(`
  fragment RequestFacts_VerificationRequest on VerificationRequest {
    id
    version
    scope
    legalBasis
    dueOn
    daysLeft
    dayUnit
    maskedIdNumber
    relationCode
    reason
    state
    result
    dataAsOf
    answeredAt
    person {
      id
      name
      sex
    }
    availableActions {
      action
      isAllowed
      label
      reason
    }
  }
`);

export function RequestFacts({ request }: { request: FragmentType<typeof requestFactsFragment> }) {
  const data = getFragmentData(requestFactsFragment, request);
  const answered: Fact[] =
    data.result == null || data.answeredAt == null
      ? []
      : [
          {
            label: '最近一次答复',
            value: `${answerResultNames[data.result]}，${formatInstant(data.answeredAt)}`,
          },
          { label: '数据时点', value: data.dataAsOf == null ? '未填写' : formatDate(data.dataAsOf) },
        ];
  const reason: Fact[] =
    data.reason == null || data.state === 'DISPUTED'
      ? []
      : [{ label: describeReason(data.state), value: data.reason, wide: true }];
  return (
    <FactSection
      id="request-facts"
      title="核查对象"
      facts={[
        { label: '姓名', value: data.person.name },
        { label: '性别', value: sexNames[data.person.sex] },
        { label: '证件号码', value: <RequestNumber request={data} /> },
        {
          label: '与申请人关系',
          value: `${relationName(data.relationCode)}（${requestScopeNames[data.scope]}）`,
        },
        { label: '答复期限', value: <DeadlineText deadline={data} /> },
        { label: '核查依据', value: data.legalBasis, wide: true },
        ...answered,
        ...reason,
      ]}
    />
  );
}
