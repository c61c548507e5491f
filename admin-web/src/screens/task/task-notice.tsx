import { graphql } from '../../graphql/gql/index.js';
import { IssuedDocuments, type IssuedDocument } from '../../parts/task/issued-documents.js';
import { readRefusal } from '../../parts/outcome.js';
import { useCommand } from '../../parts/use-command.js';

const issueTaskNoticeDocument = graphql(`
  mutation IssueTaskNotice($input: IssueTaskNoticeInput!) {
    issueTaskNotice(input: $input) {
      ... on IssueTaskNoticePayload {
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

interface TaskNoticeProps {
  taskId: string;
  documents: readonly IssuedDocument[];
  mayIssue: boolean;
  onDone: () => void;
}

/** 督办通知单 of this task. */
export function TaskNotice({ taskId, documents, mayIssue, onDone }: TaskNoticeProps) {
  const { send } = useCommand(issueTaskNoticeDocument, ({ issueTaskNotice }) =>
    issueTaskNotice.__typename === 'IssueTaskNoticePayload'
      ? { kind: 'done', payload: issueTaskNotice }
      : readRefusal(issueTaskNotice),
  );
  const issue = async () => {
    const outcome = await send({ taskId });
    onDone();
    return outcome.kind === 'done' ? undefined : outcome.message;
  };
  return (
    <IssuedDocuments
      title="督办通知单"
      documents={documents}
      hasWorkbook={false}
      issueLabel={mayIssue ? '出具督办通知单' : undefined}
      consequences={[
        '督办通知单按年编号，按现在的督办单内容出具。',
        '出具后保留原样，不能修改或撤回；内容变了可以再出具一份。',
      ]}
      onIssue={issue}
    />
  );
}
