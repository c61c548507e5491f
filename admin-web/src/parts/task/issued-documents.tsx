import { useState } from 'react';
import { formatInstant } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { Panel } from '../../ui/panel.js';
import styles from './task.module.css';

export interface IssuedDocument {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly issuedAt: string;
  readonly issuedByName: string;
}

interface IssuedDocumentsProps {
  title: string;
  documents: readonly IssuedDocument[];
  /** Only the bulletin has its tables as a workbook. */
  hasWorkbook: boolean;
  /** What the button says; none for those who only read. */
  issueLabel?: string | undefined;
  /** What issuing does, one sentence each: a paper with a number cannot be taken back. */
  consequences: readonly string[];
  onIssue: () => Promise<string | undefined>;
}

/** Papers as they were issued, to be downloaded; each download is recorded. */
export function IssuedDocuments({
  title,
  documents,
  hasWorkbook,
  issueLabel,
  consequences,
  onIssue,
}: IssuedDocumentsProps) {
  const [message, setMessage] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const issue = async () => {
    const refused = await onIssue();
    setAsked(false);
    setMessage(refused ?? '已出具，可以下载。');
  };
  return (
    <Panel id="documents" title={title}>
      {documents.length === 0 && <p>还没有出具。</p>}
      {documents.length > 0 && (
        <ul className={styles['papers']}>
          {documents.map((one) => (
            <li key={one.id}>
              <a href={`/task-documents/${one.id}`} download>
                {one.number} {one.title}
              </a>
              {hasWorkbook && (
                <>
                  {' '}
                  <a href={`/task-documents/${one.id}/workbook`} download aria-label={`${one.number} 表格`}>
                    表格
                  </a>
                </>
              )}
              （{one.issuedByName}，{formatInstant(one.issuedAt)}）
            </li>
          ))}
        </ul>
      )}
      {message !== undefined && <p role="status">{message}</p>}
      {issueLabel !== undefined && (
        <div>
          <Button onClick={() => setAsked(true)}>{issueLabel}</Button>
          <ConfirmConsequence
            open={isAsked}
            title={`确认${issueLabel}？`}
            consequences={consequences}
            confirmLabel="出具"
            onConfirm={issue}
            onCancel={() => setAsked(false)}
          />
        </div>
      )}
    </Panel>
  );
}
