import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../graphql/gql/index.js';
import { forgetLog, rememberedLog, rememberLog } from '../../lib/log-memory.js';
import { verifyEntry, type LogVerdict, type ProofToCheck } from '../../lib/verify-log.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/panel.js';
import styles from './audit-trail.module.css';

const proofDocument = graphql(`
  query AuditProof($index: Int!) {
    auditProof(index: $index) {
      index
      entry
      path
      checkpoint
    }
    auditLogStatus {
      key
    }
  }
`);

const consistencyDocument = graphql(`
  query AuditConsistency($from: Int!, $to: Int!) {
    auditConsistency(from: $from, to: $to)
  }
`);

interface Checked {
  verdict: LogVerdict;
  /** What can be taken to another computer. */
  file: string | null;
}

/** 核对: worked out by this browser; the server only hands over hashes. */
export function EntryProof({ index }: { index: number }) {
  const client = useClient();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [isBusy, setBusy] = useState(false);
  const prove = async (from: number, to: number) => {
    const { data } = await client
      .query(consistencyDocument, { from, to }, { requestPolicy: 'network-only' })
      .toPromise();
    return data?.auditConsistency ?? [];
  };
  const handleCheck = async () => {
    setBusy(true);
    const { data } = await client
      .query(proofDocument, { index }, { requestPolicy: 'network-only' })
      .toPromise();
    const proof = data?.auditProof ?? null;
    const key = data?.auditLogStatus.key ?? '';
    setChecked(
      proof === null
        ? { verdict: { kind: 'broken', at: index, reason: '日志里没有这一条，或没有取到证明' }, file: null }
        : await check(proof, key, prove),
    );
    setBusy(false);
  };
  return (
    <div className={styles['proof']}>
      <div className={styles['buttons']}>
        <Button tone="primary" busy={isBusy} onClick={() => void handleCheck()}>
          核对这一条
        </Button>
        {checked?.file != null && (
          <a
            download={`audit-proof-${index}.json`}
            href={`data:application/json;charset=utf-8,${encodeURIComponent(checked.file)}`}
          >
            下载证明
          </a>
        )}
      </div>
      <div role="status">
        {checked !== null && (
          <VerdictText verdict={checked.verdict} index={index} onTrust={() => void handleCheck()} />
        )}
      </div>
    </div>
  );
}

async function check(
  proof: ProofToCheck,
  key: string,
  prove: (from: number, to: number) => Promise<readonly string[]>,
): Promise<Checked> {
  const verdict = await verifyEntry(proof, key, rememberedLog(), prove);
  if (verdict.kind === 'whole')
    rememberLog({ key, size: verdict.checkpoint.size, root: verdict.checkpoint.rootText });
  const { path, checkpoint, entry } = proof;
  const bundle = {
    format: 'zhulian-audit-proof/1',
    key,
    entry: JSON.parse(entry) as unknown,
    path,
    checkpoint,
  };
  return { verdict, file: JSON.stringify(bundle) };
}

interface VerdictTextProps {
  verdict: LogVerdict;
  index: number;
  onTrust: () => void;
}

function VerdictText({ verdict, index, onTrust }: VerdictTextProps) {
  switch (verdict.kind) {
    case 'whole':
      return (
        <Notice>
          <p>
            <strong>完整</strong>：第 {index} 条包含在 {verdict.checkpoint.size} 条的日志之中，签名有效
            {verdict.firstTime ? '；这台电脑首次核对，已记住现在的日志' : '，与这台电脑上次见到的一致'}。
            {verdict.withheld && '内容不在您的权限内，只核对了指纹。'}
          </p>
        </Notice>
      );
    case 'broken':
      return (
        <Notice tone="attention">
          <p>
            <strong>断裂于第 {verdict.at} 条</strong>：{verdict.reason}
            。请保留现场，立即告知联席会议办公室和纪委监委。
          </p>
        </Notice>
      );
    case 'keyChanged': {
      const handleTrust = () => {
        forgetLog();
        onTrust();
      };
      return (
        <Notice tone="attention">
          <p>
            日志的签名公钥与这台电脑上次见到的不同。如刚更换过密钥，请向系统管理员当面核对公钥 {verdict.key}
          </p>
          <Button onClick={handleTrust}>已核对，改用新公钥</Button>
        </Notice>
      );
    }
    case 'unable':
      return <Notice tone="attention">{verdict.reason}</Notice>;
  }
}
