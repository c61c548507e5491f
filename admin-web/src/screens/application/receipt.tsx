import { useState } from 'react';
import { formatDate, today } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import type { CaseWords } from './act-texts.js';
import type { Issued } from './receipt-outcome.js';
import styles from './receipt.module.css';
import { ReissueQueryCode } from './reissue-query-code.js';

export interface ReceiptFacts extends Omit<CaseWords, 'differences'>, Issued {
  applicationId: string;
  /** Null: today, it has just been accepted. */
  acceptedOn: string | null;
  isReissued: boolean;
}

interface ReceiptProps {
  receipt: ReceiptFacts;
  onClose: () => void;
  onReload: () => void;
}

/** 受理回执: goes home with the applicant. The query code is shown here and never again. */
export function Receipt({ receipt: given, onClose, onReload }: ReceiptProps) {
  const [receipt, setReceipt] = useState(given);
  const { queryCode } = receipt;
  if (queryCode === null)
    return (
      <div className={styles['frame']}>
        <div role="alert" className={styles['note']}>
          <p>
            <strong>受理已经办成，回执号 {receipt.receiptNumber}，但查询码没有显示出来。</strong>
          </p>
          <p>
            查询码只在第一次答复里给出，那次答复没有传到这里，不会再给第二次。请现在补发一个，打印回执交给申请人。
          </p>
        </div>
        <div className={styles['buttons']}>
          <ReissueQueryCode
            applicationId={receipt.applicationId}
            expectedVersion={receipt.version}
            applicant={receipt.applicant}
            onReload={onReload}
            onIssued={(issued) => {
              setReceipt({ ...receipt, ...issued });
              onReload();
            }}
          />
          <Button onClick={onClose}>以后再补发</Button>
        </div>
      </div>
    );
  return (
    <div className={styles['frame']}>
      <Paper receipt={receipt} queryCode={queryCode} />
      <p className={styles['note']}>
        {receipt.isReissued && '原来的查询码已经失效。'}查询码只显示这一次，请现在打印并交给申请人。
      </p>
      <div className={styles['buttons']}>
        <Button tone="primary" onClick={() => window.print()}>
          打印回执
        </Button>
        <Button onClick={onClose}>已交给申请人，关闭</Button>
      </div>
    </div>
  );
}

function Paper({ receipt, queryCode }: { receipt: ReceiptFacts; queryCode: string }) {
  return (
    <article className={styles['receipt']} data-print="receipt" aria-label="受理回执">
      <h2>公共租赁住房申请受理回执{receipt.isReissued && '（补发查询码）'}</h2>
      <dl className={styles['facts']}>
        <Line label="申请人" value={receipt.applicant} />
        <Line label="家庭人口" value={`${receipt.householdSize} 人`} />
        <Line label="保障类别" value={receipt.category} />
        <Line label="受理社区" value={receipt.community} />
        <Line label="申请编号" value={receipt.applicationNumber} />
        <Line label="受理日期" value={formatDate(receipt.acceptedOn ?? today())} />
        <Line label="回执号" value={receipt.receiptNumber} strong />
        <Line label="查询码" value={queryCode} strong />
        {receipt.isReissued && <Line label="补发日期" value={formatDate(today())} />}
        {!receipt.isReissued && receipt.dueOn !== null && (
          <Line label="社区初审办结日" value={formatDate(receipt.dueOn)} />
        )}
      </dl>
      <p>凭回执号和查询码，可以在“进度查询”页面查看办理进度，不需要注册。查询码请妥善保管，不要告诉他人。</p>
    </article>
  );
}

function Line({ label, value, strong = false }: { label: string; value: string; strong?: boolean }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={strong ? styles['strong'] : undefined}>{value}</dd>
    </div>
  );
}
