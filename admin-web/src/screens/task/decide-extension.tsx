import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/text-field.js';
import type { ActDocument } from './task-acts.js';
import type { Extension } from './task-extensions.js';
import styles from '../../parts/task/task.module.css';

const approveDocument = graphql(`
  mutation ApproveTaskExtension($input: ApproveTaskExtensionInput!) {
    approveTaskExtension(input: $input) {
      ... on ApproveTaskExtensionPayload {
        task {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`) as unknown as ActDocument;
const rejectDocument = graphql(`
  mutation RejectTaskExtension($input: RejectTaskExtensionInput!) {
    rejectTaskExtension(input: $input) {
      ... on RejectTaskExtensionPayload {
        task {
          id
          version
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`) as unknown as ActDocument;

/** 审批延期: what is asked for, and the two answers. */
export function DecideExtension({ extension, onDone }: { extension: Extension; onDone: () => void }) {
  const client = useClient();
  const attempt = useAttemptKey();
  const [reason, setReason] = useState('');
  const [message, setMessage] = useState<string>();
  const decide = async (document: ActDocument) => {
    const input = {
      idempotencyKey: attempt.key,
      extensionId: extension.id,
      expectedVersion: extension.version,
      reason: reason.trim(),
    };
    const { data } = await client.mutation(document, { input }).toPromise();
    const answer = data === undefined ? undefined : Object.values(data)[0];
    if (answer !== undefined) attempt.renew();
    setMessage(answer === undefined ? noAnswerText : answer.message);
    if (answer !== undefined && answer.message === undefined) onDone();
  };
  return (
    <div className={styles['form']}>
      {message !== undefined && <p role="alert">{message}</p>}
      <p>
        {extension.requestedByName}申请从{formatDate(extension.dueOnBefore)}延到
        {formatDate(extension.requestedUntil)}：{extension.reason}
      </p>
      <TextArea
        id="extension-reason"
        label="审批意见"
        hint="不批准时必填。"
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={styles['choices']}>
        <Button tone="primary" onClick={() => void decide(approveDocument)}>
          批准延期
        </Button>
        <Button tone="danger" onClick={() => void decide(rejectDocument)}>
          不批准
        </Button>
      </div>
    </div>
  );
}
