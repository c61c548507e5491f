import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { formatDate, today } from '../../lib/dates.js';
import { readActOutcome } from '../../parts/act-outcome.js';
import { useCommand } from '../../parts/use-command.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { FactSection } from '../../ui/fact-section.js';
import { FormRow } from '../../ui/form-row.js';
import { Select } from '../../ui/select-field.js';
import { StateTag } from '../../ui/state-tag.js';
import type { StepProps } from './members-step.js';
import styles from './new-application.module.css';
import { nextStep, stepHref } from './url-state.js';

export const consentStepFragment = graphql(`
  fragment ConsentStep_Application on Application {
    id
    version
    members {
      id
      isApplicant
      isAdult
      leftAt
      consentSignedOn
      person {
        id
        name
      }
    }
    attachments {
      id
      kind
      fileName
    }
  }
`);

const consentDocument = graphql(`
  mutation RecordConsent($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      ...ActOutcome_ApplicationResult
    }
  }
`);

interface Consent {
  personId: string;
  name: string;
  signedByPersonId: string;
  signedOn: string;
  attachmentId: string | null;
}

interface RecordConsents {
  id: string;
  version: number;
  onChanged: () => void;
}

/** Records one signature after the other, each on the version the one before left; the last one opens the next step. */
function useRecordConsents({ id, version, onChanged }: RecordConsents) {
  const navigate = useNavigate();
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const [message, setMessage] = useState<string | null>(null);
  const { send, isBusy } = useCommand(consentDocument, (data) => readActOutcome(data.recordConsent));
  const record = async (consents: readonly Consent[], isLast: boolean) => {
    let expectedVersion = version;
    setMessage(null);
    for (const { name, ...consent } of consents) {
      const outcome = await send({ applicationId: id, expectedVersion, ...consent });
      if (outcome.kind !== 'done') {
        setMessage(`${name}：${outcome.message}`);
        return onChanged();
      }
      expectedVersion = outcome.payload.version;
    }
    onChanged();
    // Whoever has gone to another step in the meantime stays there.
    if (!isLast || !isHere.current) return undefined;
    return navigate({
      to: '/work/applications/$id/edit',
      params: { id },
      search: { step: nextStep('papers') },
    });
  };
  return { record, message, isBusy };
}

/** 授权核查同意书 (办法 第八条): adults sign themselves, an adult of the household signs for a minor. */
export function ConsentStep({
  application: masked,
  onChanged,
}: StepProps & { application: FragmentType<typeof consentStepFragment> }) {
  const { id, version, members, attachments } = getFragmentData(consentStepFragment, masked);
  const present = members.filter((member) => member.leftAt == null);
  const [again, setAgain] = useState<string | null>(null);
  const waiting = present.filter((member) => member.consentSignedOn == null || member.id === again);
  const applicant = present.find((member) => member.isApplicant) ?? present[0];
  const scans = attachments.filter((file) => file.kind === 'CONSENT');
  const [signedOn, setSignedOn] = useState<string | null>(today());
  const [isDateMissing, setDateMissing] = useState(false);
  const [scanId, setScanId] = useState<string | null>(null);
  // What was recorded is the start: most often it is the scan that was wrong.
  const reopen = (member: (typeof present)[number]) => {
    setAgain(member.id);
    setSignedOn(member.consentSignedOn ?? today());
    setScanId(null);
  };
  useEffect(() => {
    if (again !== null) document.getElementById('scan')?.focus();
  }, [again]);
  const { record: recordAll, message, isBusy } = useRecordConsents({ id, version, onChanged });
  const record = async (persons: typeof present) => {
    // What is typed after today the field does not keep: it must not become today by itself.
    if (signedOn === null) {
      setDateMissing(true);
      return document.getElementById('signedOn')?.focus();
    }
    await recordAll(
      persons.map(({ person, isAdult }) => ({
        personId: person.id,
        name: person.name,
        signedByPersonId: isAdult ? person.id : (applicant?.person.id ?? person.id),
        signedOn,
        attachmentId: scanId,
      })),
      again === null && persons.length === waiting.length,
    );
    return setAgain(null);
  };
  return (
    <FactSection id="consents" title="授权核查同意书" facts={[]}>
      <p className={styles['soft']}>每名家庭成员签字后才能提交和核查。未成年人由申请人代签。</p>
      {message !== null && (
        <p role="alert" className={styles['refusal']}>
          {message}
        </p>
      )}
      {waiting.length > 0 && (
        <SignatureFields
          scans={scans}
          signedOn={signedOn}
          onSigned={(day) => {
            setSignedOn(day);
            setDateMissing(false);
          }}
          isDateMissing={isDateMissing}
          scanId={scanId}
          onScan={setScanId}
        />
      )}
      <ul className={styles['people']}>
        {present.map((member) => (
          <li key={member.id} className={styles['person']}>
            <span className={styles['line']}>
              <strong>{member.person.name}</strong>
              {!member.isAdult && (
                <span className={styles['soft']}>未成年，由{applicant?.person.name}代签</span>
              )}
            </span>
            {member.consentSignedOn == null || member.id === again ? (
              <Button
                size="small"
                busy={isBusy}
                onClick={() => void record([member])}
                aria-label={`登记已签字：${member.person.name}`}
              >
                登记已签字
              </Button>
            ) : (
              <Signed on={member.consentSignedOn} name={member.person.name} onReopen={() => reopen(member)} />
            )}
          </li>
        ))}
      </ul>
      <div className={styles['buttons']}>
        {waiting.length > 1 && (
          <Button tone="primary" busy={isBusy} onClick={() => void record(waiting)}>
            登记 {waiting.length} 人都已签字
          </Button>
        )}
        <ButtonLink tone={waiting.length > 0 ? 'secondary' : 'primary'} href={stepHref(id, 'review')}>
          下一步
        </ButtonLink>
      </div>
    </FactSection>
  );
}

interface SignatureFieldsProps {
  scans: readonly { id: string; fileName: string }[];
  signedOn: string | null;
  onSigned: (day: string | null) => void;
  isDateMissing: boolean;
  scanId: string | null;
  onScan: (id: string | null) => void;
}

function SignatureFields(props: SignatureFieldsProps) {
  const { scans, signedOn, onSigned, isDateMissing, scanId, onScan } = props;
  return (
    <FormRow>
      <DateField
        id="signedOn"
        label="签字日期"
        max={today()}
        value={signedOn}
        error={isDateMissing ? '请填写同意书上的签字日期，不能晚于今天。' : undefined}
        onChange={onSigned}
      />
      <Select
        id="scan"
        label="扫描件"
        optional
        hint="同意书的扫描件先在上面作为材料上传；不选的，这次登记不附扫描件"
        clearable
        options={scans.map((file) => ({ value: file.id, label: file.fileName }))}
        value={scanId}
        onChange={onScan}
      />
    </FormRow>
  );
}

interface SignedProps {
  on: string;
  name: string;
  onReopen: () => void;
}

/** Recorded with a wrong day or scan, a consent is recorded anew: the last one stands. */
function Signed({ on, name, onReopen }: SignedProps) {
  return (
    <span className={styles['line']}>
      <StateTag tone="good" label={`${formatDate(on)} 已签`} />
      <Button size="small" tone="quiet" onClick={onReopen} aria-label={`重新登记${name}的同意书`}>
        重新登记
      </Button>
    </span>
  );
}
