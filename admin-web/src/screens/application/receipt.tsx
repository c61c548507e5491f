import { formatDate, today } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import type { CaseWords } from './act-texts.js';
import styles from './receipt.module.css';

export interface ReceiptFacts extends CaseWords {
  receiptNumber: string;
  /** Told once; absent where the answer was repeated. */
  queryCode: string | null;
  dueOn: string | null;
}

/** 受理回执: goes home with the applicant. The query code is shown here and never again. */
export function Receipt({ receipt, onClose }: { receipt: ReceiptFacts; onClose: () => void }) {
  return (
    <div className={styles['frame']}>
      <article className={styles['receipt']} data-print="receipt" aria-label="受理回执">
        <h2>公共租赁住房申请受理回执</h2>
        <dl className={styles['facts']}>
          <Line label="申请人" value={receipt.applicant} />
          <Line label="家庭人口" value={`${receipt.householdSize} 人`} />
          <Line label="保障类别" value={receipt.category} />
          <Line label="受理社区" value={receipt.community} />
          <Line label="申请编号" value={receipt.applicationNumber} />
          <Line label="受理日期" value={formatDate(today())} />
          <Line label="回执号" value={receipt.receiptNumber} strong />
          <Line label="查询码" value={receipt.queryCode ?? '已在首次受理时出具'} strong />
          {receipt.dueOn !== null && <Line label="社区初审办结日" value={formatDate(receipt.dueOn)} />}
        </dl>
        <p>
          凭回执号和查询码，可以在“进度查询”页面查看办理进度，不需要注册。查询码请妥善保管，不要告诉他人。
        </p>
      </article>
      <p className={styles['note']}>查询码只显示这一次，请现在打印并交给申请人。</p>
      <div className={styles['buttons']}>
        <Button tone="primary" onClick={() => window.print()}>
          打印回执
        </Button>
        <Button onClick={onClose}>已交给申请人</Button>
      </div>
    </div>
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
