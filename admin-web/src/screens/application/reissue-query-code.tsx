import { useState } from 'react';
import { graphql } from '../../graphql/gql/index.js';
import { useCommand } from '../../parts/use-command.js';
import { useFields } from '../../parts/use-fields.js';
import { Button } from '../../ui/button.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { StaleNotice } from '../../parts/stale-notice.js';
import { readReceipt, type Issued } from './receipt-outcome.js';

const reissueDocument = graphql(`
  mutation ReissueQueryCode($input: ApplicationActInput!) {
    result: reissueQueryCode(input: $input) {
      ...ReceiptOutcome_ReceiptResult
    }
  }
`);

interface ReissueProps {
  applicationId: string;
  expectedVersion: number;
  applicant: string;
  onIssued: (issued: Issued) => void;
  onReload: () => void;
}

/** 补发查询码: for a receipt that was lost, or whose code never reached the screen. Asks first: the old code dies. */
export function ReissueQueryCode({
  applicationId,
  expectedVersion,
  applicant,
  onIssued,
  onReload,
}: ReissueProps) {
  const [isAsking, setAsking] = useState(false);
  const fields = useFields({});
  const { send, isBusy } = useCommand(reissueDocument, (data) => readReceipt(data.result));
  const reissue = async () => {
    const outcome = await send({ applicationId, expectedVersion });
    setAsking(false);
    if (outcome.kind === 'done') onIssued(outcome.payload);
    else fields.refuse(outcome);
  };
  return (
    <div>
      <ErrorSummary problems={fields.problems} attempt={fields.attempt} title="没有补发成" />
      {fields.isStale && <StaleNotice onReload={onReload} />}
      <Button id="reissue" busy={isBusy} onClick={() => setAsking(true)}>
        补发查询码
      </Button>
      <ConfirmConsequence
        open={isAsking}
        title={`确认补发${applicant}家庭的查询码？`}
        consequences={[
          '生成新的查询码，原来的查询码立即失效，旧回执不能再查进度。',
          '请先核对来人的身份证；补发会留痕。',
          '新查询码只显示一次，须当场打印回执交给申请人。',
        ]}
        confirmLabel="确认补发"
        onConfirm={reissue}
        onCancel={() => setAsking(false)}
      />
    </div>
  );
}
