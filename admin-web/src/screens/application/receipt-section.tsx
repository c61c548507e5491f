import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { formatDate } from '../../lib/dates.js';
import { guaranteeTypeNames } from '../../text/applications.js';
import { Drawer } from '../../ui/drawer.js';
import { FactSection } from '../../ui/fact-section.js';
import { useFocusOn } from '../../ui/use-arrival-focus.js';
import styles from './application.module.css';
import { Receipt, type ReceiptFacts } from './receipt.js';
import { ReissueQueryCode } from './reissue-query-code.js';

export const receiptFragment = graphql(`
  fragment ReceiptSection_Application on Application {
    id
    version
    applicationNumber
    receiptNumber
    guaranteeType
    householdSize
    applicant {
      id
      name
    }
    community {
      id
      name
    }
    steps {
      id
      action
      at
    }
  }
`);

interface ReceiptSectionProps {
  application: FragmentType<typeof receiptFragment>;
  mayReissue: boolean;
  onChanged: () => void;
}

/** 受理回执: the number, and a new query code for who has lost theirs. */
export function ReceiptSection({ application: masked, mayReissue, onChanged }: ReceiptSectionProps) {
  const application = getFragmentData(receiptFragment, masked);
  const [receipt, setReceipt] = useState<ReceiptFacts | null>(null);
  const focusOn = useFocusOn();
  const { id, version, receiptNumber, steps } = application;
  if (receiptNumber == null || !mayReissue) return null;
  const acceptedAt = steps.find(({ action }) => action === 'accept')?.at;
  const applicant = application.applicant?.name ?? '';
  // It was opened out of a question that is closed by now.
  const close = () => {
    setReceipt(null);
    focusOn('reissue');
  };
  return (
    <FactSection
      id="receipt"
      title="受理回执"
      facts={[
        { label: '回执号', value: receiptNumber },
        ...(acceptedAt === undefined ? [] : [{ label: '受理日期', value: formatDate(acceptedAt) }]),
      ]}
    >
      <p className={styles['soft']}>
        查询码只在出具时显示一次，系统里查不到。申请人遗失回执，或受理时没有显示查询码的，在这里补发。
      </p>
      <ReissueQueryCode
        applicationId={id}
        expectedVersion={version}
        applicant={applicant}
        onReload={onChanged}
        onIssued={({ queryCode }) => {
          setReceipt({
            applicationId: id,
            applicant,
            community: application.community.name,
            householdSize: application.householdSize,
            category: guaranteeTypeNames[application.guaranteeType],
            applicationNumber: application.applicationNumber,
            receiptNumber,
            queryCode,
            acceptedOn: acceptedAt ?? null,
            dueOn: null,
            version,
            isReissued: true,
          });
          onChanged();
        }}
      />
      <Drawer open={receipt !== null} onClose={close} title="受理回执" staysOpen>
        {receipt !== null && <Receipt receipt={receipt} onClose={close} onReload={onChanged} />}
      </Drawer>
    </FactSection>
  );
}
