import { useEffect, useRef, useState } from 'react';
import type { ActionBar_ApplicationFragment } from '../../graphql/gql/graphql.js';
import { getFragmentData, graphql, type FragmentType } from '../../graphql/gql/index.js';
import { takeWord } from '../../lib/just-done.js';
import { hasPermission, type Session } from '../../lib/session.js';
import type { QueuePlace } from '../../parts/case-queue.js';
import { applicationStateNames, guaranteeTypeNames } from '../../text/applications.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Drawer } from '../../ui/drawer.js';
import { takeLostFocus } from '../../ui/use-arrival-focus.js';
import { ActForm } from './act-form.js';
import { actTexts, isPersonAct, type CaseWords, type PersonAct } from './act-texts.js';
import styles from './application.module.css';
import { Receipt, type ReceiptFacts } from './receipt.js';

export const actionBarFragment = graphql(`
  fragment ActionBar_Application on Application {
    id
    applicationNumber
    guaranteeType
    householdSize
    state
    stateSince
    version
    applicant {
      id
      name
    }
    community {
      id
      name
    }
    availableActions {
      action
      label
      isAllowed
      reason
    }
  }
`);

interface ActionBarProps {
  application: FragmentType<typeof actionBarFragment>;
  session: Session;
  place: QueuePlace | null;
  differences: number;
  onChanged: () => void;
}

const editableStates = ['DRAFT', 'CORRECTION_REQUIRED'];
const order: readonly PersonAct[] = Object.keys(actTexts).filter(isPersonActName);

function isPersonActName(name: string): name is PersonAct {
  return name in actTexts;
}

interface Choice {
  action: PersonAct;
  label: string;
  isAllowed: boolean;
  reason: string | undefined;
}

/** Draws what the server offers, nothing else; what is refused now says why. */
export function ActionBar({ application: masked, session, place, differences, onChanged }: ActionBarProps) {
  const application = getFragmentData(actionBarFragment, masked);
  const [open, setOpen] = useState<Choice | null>(null);
  const [done, setDone] = useState(() => takeWord(application.id));
  const [receipt, setReceipt] = useState<ReceiptFacts | null>(null);
  const choices = application.availableActions
    .flatMap(({ action, label, isAllowed, reason }): Choice[] =>
      isPersonAct(action) ? [{ action, label, isAllowed, reason: reason ?? undefined }] : [],
    )
    .sort((one, other) => rank(one.action) - rank(other.action));
  const words: CaseWords = {
    applicant: application.applicant?.name ?? '',
    community: application.community.name,
    householdSize: application.householdSize,
    category: guaranteeTypeNames[application.guaranteeType],
    applicationNumber: application.applicationNumber,
    differences,
  };
  const mayEdit = editableStates.includes(application.state) && hasPermission(session, 'application.edit');
  const maySurvey = application.state === 'SUBDISTRICT_REVIEW' && hasPermission(session, 'survey.create');
  const refused = choices.filter((choice) => !choice.isAllowed);
  const handleDone = (label: string) => {
    setOpen(null);
    setDone(label);
    onChanged();
  };
  return (
    <section id="act" className={styles['bar']} aria-label="办理">
      <DoneNotice label={done} isBehind={receipt !== null} application={application} place={place} />
      <div className={styles['barButtons']}>
        {maySurvey && (
          <ButtonLink href={`/work/applications/${application.id}/survey`}>录入入户调查</ButtonLink>
        )}
        {mayEdit && <ButtonLink href={`/work/applications/${application.id}/edit`}>修改申请内容</ButtonLink>}
        {choices.map((choice) => (
          <Button
            key={choice.action}
            tone={actTexts[choice.action].tone}
            disabledReason={choice.isAllowed ? undefined : (choice.reason ?? '现在不能办理')}
            onClick={() => setOpen(choice)}
          >
            {choice.label}
          </Button>
        ))}
        {choices.length === 0 && !mayEdit && !maySurvey && (
          <p className={styles['soft']}>
            {hasPermission(session, 'verification.dispute') || hasPermission(session, 'objection.conclude')
              ? '这一环节没有要在这里办的；核查结果、疑点和异议在上面各自的地方办。'
              : '这一环节没有需要您办理的事项。'}
          </p>
        )}
      </div>
      {refused.length > 0 && (
        <ul className={styles['reasons']}>
          {refused.map((choice) => (
            <li key={choice.action}>
              {choice.label}：{choice.reason}
            </li>
          ))}
        </ul>
      )}
      <Drawer
        open={open !== null}
        onClose={() => setOpen(null)}
        title={open === null ? '' : `${open.label} – ${words.applicant}家庭的申请`}
      >
        {open !== null && (
          <ActForm
            key={open.action}
            action={open.action}
            applicationId={application.id}
            expectedVersion={application.version}
            label={open.label}
            words={words}
            stateSince={application.stateSince}
            account={session.accountName}
            onDone={() => handleDone(open.label)}
            onAccepted={(facts) => {
              handleDone(open.label);
              setReceipt(facts);
            }}
            onReload={onChanged}
            onCancel={() => setOpen(null)}
          />
        )}
      </Drawer>
      <Drawer open={receipt !== null} onClose={() => setReceipt(null)} title="受理回执" staysOpen>
        {receipt !== null && (
          <Receipt receipt={receipt} onClose={() => setReceipt(null)} onReload={onChanged} />
        )}
      </Drawer>
    </section>
  );
}

function rank(action: PersonAct): number {
  const tones = { primary: 0, secondary: 100, danger: 200 } as const;
  return tones[actTexts[action].tone] + order.indexOf(action);
}

interface DoneNoticeProps {
  /** Null while nothing was done. */
  label: string | null;
  /** Something is open in front of it. */
  isBehind: boolean;
  application: ActionBar_ApplicationFragment;
  place: QueuePlace | null;
}

/** Once more in sight when the case has come back changed: on a phone the page above it has grown meanwhile. */
function DoneNotice({ label, isBehind, application: { state, version }, place }: DoneNoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (label === null || isBehind) return;
    box.current?.scrollIntoView({ block: 'nearest' });
    takeLostFocus(box.current);
  }, [label, isBehind, state, version]);
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="status"
      className={label === null ? 'visually-hidden' : styles['doneLine']}
    >
      {label !== null && (
        <>
          <span>
            <strong>已办理：{label}</strong>。申请现在处于“{applicationStateNames[state]}”。
          </span>
          {place?.nextId !== undefined && (
            <ButtonLink tone="primary" size="small" href={`/work/applications/${place.nextId}`} data-next="">
              下一件
            </ButtonLink>
          )}
          <ButtonLink size="small" href={place?.listHref ?? '/work/applications'}>
            返回列表
          </ButtonLink>
        </>
      )}
    </div>
  );
}
