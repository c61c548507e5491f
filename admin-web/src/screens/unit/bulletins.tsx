import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { IssuedDocuments } from '../../parts/task/issued-documents.js';
import { readRefusal } from '../../parts/outcome.js';
import { useCommand } from '../../parts/use-command.js';

const bulletinsDocument = graphql(`
  query TaskBulletins {
    taskBulletins {
      id
      number
      title
      issuedAt
      issuedByName
    }
  }
`);

const issueTaskBulletinDocument = graphql(`
  mutation IssueTaskBulletin($input: IssueTaskBulletinInput!) {
    issueTaskBulletin(input: $input) {
      ... on IssueTaskBulletinPayload {
        document {
          id
        }
      }
      ... on ActionRefused {
        code
        message
      }
      ... on InputRefused {
        code
        message
        problems {
          field
          message
        }
      }
      ... on StaleVersion {
        code
        message
      }
    }
  }
`);

/** 通报 of the period that is shown, from the same numbers. */
export function Bulletins({ period, mayIssue }: { period: { from: string; to: string }; mayIssue: boolean }) {
  const [{ data }, refetch] = useQuery({ query: bulletinsDocument, requestPolicy: 'cache-and-network' });
  const { send } = useCommand(issueTaskBulletinDocument, ({ issueTaskBulletin }) =>
    issueTaskBulletin.__typename === 'IssueTaskBulletinPayload'
      ? { kind: 'done', payload: issueTaskBulletin }
      : readRefusal(issueTaskBulletin),
  );
  const issue = async () => {
    const outcome = await send(period);
    refetch({ requestPolicy: 'network-only' });
    return outcome.kind === 'done' ? undefined : outcome.message;
  };
  return (
    <IssuedDocuments
      title="通报"
      documents={data?.taskBulletins ?? []}
      hasWorkbook
      issueLabel={mayIssue ? '出具这段时间的通报' : undefined}
      consequences={[
        `按 ${formatDate(period.from)} 至 ${formatDate(period.to)} 的督办统计出具，附表格。`,
        '通报按年编号，各成员单位都能下载。',
        '出具后保留原样，不能修改或撤回。',
      ]}
      onIssue={issue}
    />
  );
}
