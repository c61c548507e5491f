import { useState } from 'react';
import { useClient } from 'urql';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import { parseCheckpoint } from '../../lib/log-checkpoint.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Drawer } from '../../ui/drawer.js';
import { FactSection } from '../../ui/fact-section.js';
import { Notice } from '../../ui/panel.js';
import styles from './audit-trail.module.css';
import { CheckpointSheet } from './checkpoint-sheet.js';

const statusFragment = graphql(`
  fragment LogHealth_AuditLogStatus on AuditLogStatus {
    size
    waiting
    checkpoint
    key
    anchoredSize
    witnesses {
      name
      size
    }
  }
`);

const checkDocument = graphql(`
  query AuditLogCheck($from: Int!) {
    auditLogCheck(from: $from) {
      checkedTo
      size
      brokenAt
      problem
    }
  }
`);

export function LogHealth({ status }: { status: FragmentType<typeof statusFragment> }) {
  const { size, waiting, checkpoint, key, anchoredSize, witnesses } = getFragmentData(statusFragment, status);
  const [isPrinting, setPrinting] = useState(false);
  const parsed = checkpoint == null ? null : parseCheckpoint(checkpoint);
  const witnessed = witnesses.map(
    (one) => `${one.name}：${one.size == null ? '还没有见证' : `到 ${one.size} 条`}`,
  );
  return (
    <FactSection
      id="health"
      title="日志现状"
      facts={[
        { label: '条数', value: waiting > 0 ? `${size}（另有 ${waiting} 条正在编号）` : size },
        { label: '最近检查点', value: parsed === null ? '还没有' : formatInstant(parsed.time) },
        { label: '见证', value: witnessed.join('；') || '没有登记见证方' },
        { label: '存证', value: anchoredSize == null ? '还没有' : `到 ${anchoredSize} 条` },
      ]}
    >
      <div className={styles['buttons']}>
        <CheckButton />
        {checkpoint != null && <Button onClick={() => setPrinting(true)}>打印检查点</Button>}
        <ButtonLink href="/audit/export" download>
          导出日志
        </ButtonLink>
      </div>
      <Drawer open={isPrinting} onClose={() => setPrinting(false)} title="检查点">
        {checkpoint != null && <CheckpointSheet note={checkpoint} logKey={key} />}
      </Drawer>
    </FactSection>
  );
}

interface Progress {
  checkedTo: number;
  size: number;
  brokenAt?: number | null | undefined;
  problem?: string | null | undefined;
}

/** The whole log in pages, so that a long one shows how far it is. */
function CheckButton() {
  const client = useClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const handleCheck = async () => {
    setBusy(true);
    setFailed(false);
    for (let from = 0; ;) {
      const { data } = await client
        .query(checkDocument, { from }, { requestPolicy: 'network-only' })
        .toPromise();
      if (data === undefined) {
        setFailed(true);
        break;
      }
      const { checkedTo, size, brokenAt } = data.auditLogCheck;
      setProgress(data.auditLogCheck);
      if (brokenAt != null || checkedTo >= size) break;
      from = checkedTo;
    }
    setBusy(false);
  };
  return (
    <>
      <Button tone="primary" busy={isBusy} onClick={() => void handleCheck()}>
        核对整个日志
      </Button>
      <div role="status" className={styles['verdict']}>
        {hasFailed && <Notice tone="attention">没有核对完：没有收到答复。请重新核对。</Notice>}
        {!hasFailed && progress !== null && <ProgressText progress={progress} isBusy={isBusy} />}
      </div>
    </>
  );
}

function ProgressText({ progress, isBusy }: { progress: Progress; isBusy: boolean }) {
  const { checkedTo, size, brokenAt, problem } = progress;
  if (brokenAt != null)
    return (
      <Notice tone="attention">
        <p>
          <strong>断裂于第 {brokenAt} 条</strong>：{problem}。请保留现场，立即告知联席会议办公室和纪委监委。
        </p>
      </Notice>
    );
  if (isBusy) return <Notice>{`已核对 ${checkedTo} / ${size} 条`}</Notice>;
  return (
    <Notice>
      <p>
        <strong>完整</strong>：{size} 条，序号、内容、树和检查点签名一致。
      </p>
    </Notice>
  );
}
