import { useEffect, useRef } from 'react';
import { formatSearchText } from '../../lib/list-search.js';
import { DeadlineLamp } from '../../parts/deadline-lamp.js';
import type { RequestRow } from '../../parts/verification/request-row.js';
import { verificationStateNames } from '../../text/verification.js';
import type { AnswerSearch } from './url-state.js';
import styles from './verification-answer.module.css';

export function RequestList({
  rows,
  currentId,
  search,
}: {
  rows: readonly RequestRow[];
  currentId: string;
  search: AnswerSearch;
}) {
  const current = useRef<HTMLAnchorElement>(null);
  // Newer browsers return a promise here; an effect may return only its own undoing.
  useEffect(() => void current.current?.scrollIntoView({ block: 'nearest' }), [currentId]);
  return (
    <nav aria-label="核查请求" className={styles['list']}>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <a
              ref={row.id === currentId ? current : undefined}
              href={`/work/verification/${row.id}${formatSearchText({ ...search })}`}
              aria-current={row.id === currentId ? 'page' : undefined}
            >
              <span className={styles['listName']}>
                {row.person.name}
                <DeadlineLamp limit={row} />
              </span>
              <span>
                {row.recordTypeLabel}，{verificationStateNames[row.state]}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
