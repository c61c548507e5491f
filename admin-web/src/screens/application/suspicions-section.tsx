import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import type { SuspicionsSection_SuspicionFragment } from '../../graphql/gql/graphql.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { hasPermission, type Session } from '../../lib/session.js';
import { severityNames, suspicionStateNames } from '../../text/materials.js';
import entries from '../../parts/entries.module.css';
import { FactSection } from '../../ui/fact-section.js';
import { StateTag } from '../../ui/state-tag.js';
import { ActSaid } from './act-said.js';
import styles from './application.module.css';
import { SuspicionForm } from './suspicion-form.js';

export const suspicionFragment = graphql(`
  fragment SuspicionsSection_Suspicion on Suspicion {
    id
    ruleCode
    ruleVersion
    ruleTitle
    severity
    summary
    state
    raisedAt
    concludedAt
    conclusion
    version
    person {
      id
      name
    }
    evidence {
      field
      declared
      answered
      source
      asOf
    }
  }
`);

interface SuspicionsSectionProps {
  suspicions: readonly FragmentType<typeof suspicionFragment>[];
  session: Session;
  onChanged: () => void;
}

const severityTones = { INFO: 'neutral', CHECK: 'attention', SERIOUS: 'bad' } as const;
const stateTones = { RAISED: 'attention', CONFIRMED: 'bad', CLEARED: 'good' } as const;

export function SuspicionsSection({ suspicions: masked, session, onChanged }: SuspicionsSectionProps) {
  const suspicions = getFragmentData(suspicionFragment, masked);
  const [said, setSaid] = useState('');
  if (suspicions.length === 0) return null;
  const open = suspicions.filter((suspicion) => suspicion.state === 'RAISED').length;
  return (
    <FactSection id="suspicions" title={`疑点（${suspicions.length} 个，待核查 ${open} 个）`} facts={[]}>
      <ActSaid said={said} onClose={() => setSaid('')} />
      <p className={styles['soft']}>疑点由规则自动提示，不决定结果；请看证据，由人写明结论。</p>
      <ul className={entries['entries']}>
        {suspicions.map((suspicion) => (
          <li key={suspicion.id} className={entries['entry']}>
            <div className={entries['line']}>
              <strong>{suspicion.ruleTitle}</strong>
              <StateTag label={severityNames[suspicion.severity]} tone={severityTones[suspicion.severity]} />
              <StateTag label={suspicionStateNames[suspicion.state]} tone={stateTones[suspicion.state]} />
              <span className={styles['soft']}>
                {suspicion.person?.name ?? '全家'} · 规则 {suspicion.ruleCode} 第 {suspicion.ruleVersion} 版 ·{' '}
                {formatDate(suspicion.raisedAt)}
              </span>
            </div>
            <p>{suspicion.summary}</p>
            <Evidence evidence={suspicion.evidence} />
            {suspicion.conclusion != null && (
              <p className={styles['quote']}>
                结论：{suspicion.conclusion}
                {suspicion.concludedAt != null && (
                  <span className={styles['soft']}>（{formatInstant(suspicion.concludedAt)}）</span>
                )}
              </p>
            )}
            {suspicion.state === 'RAISED' && hasPermission(session, 'suspicion.conclude') && (
              <SuspicionForm
                suspicionId={suspicion.id}
                version={suspicion.version}
                title={suspicion.ruleTitle}
                onDone={(conclusion) => {
                  setSaid(`已写结论：${suspicion.ruleTitle}，${suspicionStateNames[conclusion]}。`);
                  onChanged();
                }}
                onReload={onChanged}
              />
            )}
          </li>
        ))}
      </ul>
    </FactSection>
  );
}

type EvidenceRow = SuspicionsSection_SuspicionFragment['evidence'][number];

const yuan = (fen: number): string => `${(fen / 100).toLocaleString('zh-CN')} 元`;

function showValue(field: string, value: string | null | undefined): string {
  if (value == null || value === '') return '无';
  if (/FenPerYear$/.test(field)) return `${yuan(Number(value))}/年（每月 ${yuan(Number(value) / 12)}）`;
  if (/Fen$/.test(field)) return yuan(Number(value));
  if (/SquareMetres$/.test(field)) return `${value} 平方米`;
  if (/Millilitres$/.test(field)) return `${value} 毫升`;
  if (field === 'vehicleCount') return `${value} 辆`;
  if (/On$/.test(field)) return formatDate(value);
  if (value === 'true') return '是';
  return value === 'false' ? '否' : value;
}

function Evidence({ evidence }: { evidence: readonly EvidenceRow[] }) {
  if (evidence.length === 0) return null;
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">疑点的证据</caption>
      <thead>
        <tr>
          <th scope="col">来源与数据时点</th>
          <th scope="col">申报</th>
          <th scope="col">核查</th>
        </tr>
      </thead>
      <tbody>
        {evidence.map((row, index) => (
          <tr key={index}>
            <th scope="row">
              {row.source}
              {row.asOf != null && `，截至 ${formatDate(row.asOf)}`}
            </th>
            <td data-label="申报">{showValue(row.field, row.declared)}</td>
            <td data-label="核查">{showValue(row.field, row.answered)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
