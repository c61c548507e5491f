import { getFragmentData, type FragmentType } from '../../graphql/gql/fragment-masking.js';
import { graphql } from '../../graphql/gql/gql.js';
import { formatInstant } from '../../lib/dates.js';
import { dayUnitNames, noticeLevelNames } from '../../text/notices.js';
import { DeadlineText } from '../../ui/deadline-text.js';
import { FactSection, type Fact } from '../../ui/fact-section.js';

export const noticeFactsFragment = graphql(`
  fragment NoticeFacts_PublicNotice on PublicNotice {
    id
    publicNumber
    authenticityCode
    level
    state
    days
    dayUnit
    daysLeft
    endsOn
    submittedAt
    submittedByName
    releasedByName
    publishedAt
    offlineAt
    returnReason
    objectionPhone
    objectionAddress
    community {
      id
      name
    }
  }
`);

export function NoticeFacts({ notice }: { notice: FragmentType<typeof noticeFactsFragment> }) {
  const data = getFragmentData(noticeFactsFragment, notice);
  const optional: (Fact | null)[] = [
    data.endsOn == null
      ? null
      : { label: '公示截止', value: <DeadlineText deadline={{ ...data, dueOn: data.endsOn }} /> },
    data.publishedAt == null
      ? null
      : { label: '发布', value: `${data.releasedByName ?? ''} ${formatInstant(data.publishedAt)}` },
    data.offlineAt == null ? null : { label: '下线', value: formatInstant(data.offlineAt) },
    data.returnReason == null ? null : { label: '退回原因', value: data.returnReason, wide: true },
  ];
  return (
    <FactSection
      id="notice-facts"
      title="公示情况"
      facts={[
        { label: '级别', value: noticeLevelNames[data.level] },
        { label: '社区', value: data.community.name },
        { label: '公示期', value: `${data.days} ${dayUnitNames[data.dayUnit]}` },
        { label: '提交', value: `${data.submittedByName} ${formatInstant(data.submittedAt)}` },
        ...optional.filter((fact) => fact !== null),
        { label: '核验码', value: data.authenticityCode },
        { label: '受理异议', value: `${data.objectionPhone}，${data.objectionAddress}`, wide: true },
      ]}
    />
  );
}
