import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import { EvidenceLinks } from '../../parts/verification/evidence-links.js';
import { answerResultNames } from '../../text/verification.js';
import styles from './verification-answer.module.css';

export const disputeNoticeFragment = graphql(`
  fragment DisputeNotice_VerificationRequest on VerificationRequest {
    id
    state
    reason
    result
    answeredAt
    records {
      id
      note
      described {
        label
        text
      }
    }
    ...EvidenceLinks_VerificationRequest
  }
`);

/** Why the answer came back, above everything else, with what was answered: nobody has to look for it. */
export function DisputeNotice({ request }: { request: FragmentType<typeof disputeNoticeFragment> }) {
  const data = getFragmentData(disputeNoticeFragment, request);
  if (data.state !== 'DISPUTED' || data.reason == null) return null;
  const found = data.records.flatMap(({ described }) => described);
  const notes = data.records.map(({ note }) => note).filter((note) => note !== '');
  return (
    <section className={styles['disputed']} aria-labelledby="disputed-title">
      <h2 id="disputed-title">上次答复被疑义退回，请重新核查后答复</h2>
      <p>
        <strong>县级审核的疑义：</strong>
        {data.reason}
      </p>
      {data.result != null && (
        <p>
          <strong>上次答复：</strong>
          {answerResultNames[data.result]}
          {data.answeredAt != null && `（${formatInstant(data.answeredAt)}）`}
          {found.length > 0 && `。${found.map(({ label, text }) => `${label}：${text}`).join('；')}`}
          {notes.length > 0 && `。说明：${notes.join('；')}`}
        </p>
      )}
      <EvidenceLinks request={data} />
      <p className={styles['soft']}>上次答复会保留；这次的答复另存一份，县级审核以新的为准。</p>
    </section>
  );
}
