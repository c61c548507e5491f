import { useState } from 'react';
import { useMutation } from 'urql';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { Button } from '../../ui/button.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';

const statusFragment = graphql(`
  fragment KeyRotation_MasterKeyStatus on MasterKeyStatus {
    version
    suite
    rowsBehind
  }
`);

const rotationFragment = graphql(`
  fragment KeyRotation_KeyRotation on KeyRotation {
    id
    targetVersion
    suite
    state
    total
    done
    startedAt
    finishedAt
    startedBy {
      id
      displayName
    }
  }
`);

const startDocument = graphql(`
  mutation StartKeyRotation($input: StartKeyRotationInput!) {
    startKeyRotation(input: $input) {
      ... on StartKeyRotationPayload {
        keyRotation {
          id
          ...KeyRotation_KeyRotation
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

interface KeyRotationProps {
  status: FragmentType<typeof statusFragment>;
  rotations: readonly FragmentType<typeof rotationFragment>[];
  onStarted: () => void;
}

/** 密钥轮换: which master key is in use, what is not under it yet, and how far the rotations have come. */
export function KeyRotation({ status, rotations, onStarted }: KeyRotationProps) {
  const { version, suite, rowsBehind } = getFragmentData(statusFragment, status);
  const rows = rotations.map((rotation) => getFragmentData(rotationFragment, rotation));
  const attempt = useAttemptKey();
  const [, start] = useMutation(startDocument);
  const [isAsking, setAsking] = useState(false);
  const [message, setMessage] = useState<string>();
  const handleStart = async () => {
    const { data } = await start({ input: { idempotencyKey: attempt.key } });
    const answer = data?.startKeyRotation;
    if (answer !== undefined) attempt.renew();
    setAsking(false);
    setMessage(answer === undefined ? noAnswerText : 'message' in answer ? answer.message : undefined);
    onStarted();
  };
  const isRunning = rows.some(({ state }) => state === 'RUNNING');
  return (
    <Panel id="keys" title="密钥轮换">
      <p>
        正在使用第 {version} 版主密钥，算法 {suite}。
        {rowsBehind === 0
          ? '所有内容都已用这一版加密；更早的版本可以从密钥文件中删除。'
          : `还有 ${rowsBehind} 条内容用的是更早的版本，轮换完成前不能删除旧密钥。`}
      </p>
      {message !== undefined && <p role="alert">{message}</p>}
      {rowsBehind > 0 && !isRunning && <Button onClick={() => setAsking(true)}>发起密钥轮换</Button>}
      <ConfirmConsequence
        open={isAsking}
        title={`确认把 ${rowsBehind} 条内容改用第 ${version} 版主密钥加密？`}
        consequences={['在后台逐批进行，不影响办理业务；中断后自动继续。', '您的操作记入审计日志。']}
        confirmLabel="发起轮换"
        onConfirm={handleStart}
        onCancel={() => setAsking(false)}
      />
      <DataTable
        caption="历次密钥轮换"
        rows={rows}
        getRowId={(row) => row.id}
        columns={[
          { id: 'target', title: '改用', cell: (row) => `第 ${row.targetVersion} 版（${row.suite}）` },
          { id: 'done', title: '已处理', align: 'end', cell: (row) => `${row.done} / ${row.total} 条` },
          { id: 'state', title: '状态', cell: (row) => (row.state === 'RUNNING' ? '进行中' : '已完成') },
          { id: 'by', title: '发起人', cell: (row) => row.startedBy.displayName },
          { id: 'started', title: '发起时间', cell: (row) => formatInstant(row.startedAt) },
          {
            id: 'finished',
            title: '完成时间',
            cell: (row) => (row.finishedAt == null ? '—' : formatInstant(row.finishedAt)),
          },
        ]}
        empty={<EmptyState title="还没有轮换过密钥" headingLevel={3} />}
      />
    </Panel>
  );
}
