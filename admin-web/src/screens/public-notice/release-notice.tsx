import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { assertNever } from '../../lib/assert-never.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { Button } from '../../ui/button.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { useProblems } from './use-problems.js';

const releaseNoticeDocument = graphql(`
  mutation ReleaseNotice($input: ReleaseNoticeInput!) {
    releaseNotice(input: $input) {
      ... on ReleaseNoticePayload {
        notice {
          id
          ...NoticeActions_PublicNotice
          ...NoticeText_PublicNotice
          ...NoticeFacts_PublicNotice
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

interface ReleaseNoticeProps {
  noticeId: string;
  version: number;
  publicNumber: string;
  label: string;
  disabledReason: string | undefined;
  onStale: () => void;
}

export function ReleaseNotice({
  noticeId,
  version,
  publicNumber,
  label,
  disabledReason,
  onStale,
}: ReleaseNoticeProps) {
  const [, release] = useMutation(releaseNoticeDocument);
  const [isAsking, setAsking] = useState(false);
  const { key, renew } = useAttemptKey();
  const { problems, attempt, refuse, clear } = useProblems();
  const send = async () => {
    const { data } = await release({ input: { noticeId, expectedVersion: version, idempotencyKey: key } });
    setAsking(false);
    const result = data?.releaseNotice;
    if (result === undefined) return refuse([{ message: noAnswerText }]);
    switch (result.__typename) {
      case 'ReleaseNoticePayload':
        renew();
        return clear();
      case 'StaleVersion':
        refuse([{ message: `${result.message}已载入最新内容，请看过后再办理。` }]);
        return onStale();
      case 'ActionRefused':
      case 'InputRefused':
        return refuse([{ message: result.message }]);
      default:
        return assertNever(result);
    }
  };
  return (
    <>
      <ErrorSummary problems={problems} attempt={attempt} title="没有发布" />
      <div>
        <Button tone="primary" disabledReason={disabledReason} onClick={() => setAsking(true)}>
          {label}
        </Button>
        {disabledReason !== undefined && <p>{disabledReason}</p>}
      </div>
      <ConfirmConsequence
        open={isAsking}
        title={`确认发布公示 ${publicNumber}？`}
        consequences={[
          '任何人不用登录就能看到这份公示。',
          '公示期和异议期从今天起算，发布后不能修改文本。',
          '公示期满自动下线。',
        ]}
        confirmLabel="确认发布"
        onConfirm={send}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
