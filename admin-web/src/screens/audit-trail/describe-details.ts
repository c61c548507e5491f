import { applicationStateNames } from '../../text/applications.js';
import { nameAuditDetail } from '../../text/audit.js';
import { postNames } from '../../text/posts.js';
import { describeReason } from '../../text/reasons.js';
import { revealPurposeNames } from '../../text/reveal.js';
import { answerResultNames } from '../../text/verification.js';

interface Detail {
  name: string;
  value: string;
}

const stateNames: Readonly<Record<string, string>> = applicationStateNames;
const longest = 80;

/** `变更前 → 变更后`, then the rest; long lists of ids are only counted. */
export function describeDetails(details: readonly Detail[] | null | undefined): string {
  if (details == null) return '不在权限内';
  const values = new Map(details.map(({ name, value }) => [name, value]));
  const [from, to, reasonCode] = ['from', 'to', 'reasonCode'].map((name) => values.get(name));
  const parts = [
    from !== undefined && to !== undefined && `${stateNames[from] ?? from} → ${stateNames[to] ?? to}`,
    reasonCode !== undefined && `理由：${describeReason(reasonCode)}`,
    ...details
      .filter(({ name }) => !['from', 'to', 'reasonCode'].includes(name))
      .map(({ name, value }) => `${nameAuditDetail(name)}：${shorten(value)}`),
  ];
  return parts.filter((part) => part !== false).join('；') || '—';
}

const plainWords: Readonly<Record<string, string>> = {
  ...answerResultNames,
  ...revealPurposeNames,
  ...postNames,
  true: '是',
  false: '否',
  '[]': '无',
};

function shorten(value: string): string {
  const plain = plainWords[value];
  if (plain !== undefined) return plain;
  if (value.length <= longest) return value;
  const count = value.startsWith('[') ? value.split(',').length : 0;
  return count > 0 ? `共 ${count} 个` : `${value.slice(0, longest)}…`;
}
