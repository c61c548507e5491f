import { useState } from 'react';
import { getFragmentData, type FragmentType } from '../../graphql/gql/fragment-masking.js';
import { graphql } from '../../graphql/gql/gql.js';
import { formatInstant } from '../../lib/dates.js';
import { objectionStateNames, objectionStateTones } from '../../text/notices.js';
import { Button } from '../../ui/button.js';
import { DeadlineText } from '../../ui/deadline-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { StateTag } from '../../ui/state-tag.js';
import { ConcludeObjectionForm } from './conclude-objection-form.js';
import styles from './public-notice.module.css';
import { RegisterObjectionForm } from './register-objection-form.js';

export const objectionCardFragment = graphql(`
  fragment ObjectionCard_Objection on Objection {
    id
    version
    state
    isAnonymous
    receivedAt
    dueOn
    daysLeft
    dayUnit
    content
    contact
    conclusion
    concludedAt
    concludedByName
    availableActions {
      action
      allowed
      reason
    }
  }
`);

export const noticeObjectionsFragment = graphql(`
  fragment NoticeObjections_PublicNotice on PublicNotice {
    id
    state
    openObjections
    objections {
      id
      ...ObjectionCard_Objection
    }
  }
`);

interface NoticeObjectionsProps {
  notice: FragmentType<typeof noticeObjectionsFragment>;
  mayRegister: boolean;
  onStale: () => void;
}

export function NoticeObjections({ notice, mayRegister, onStale }: NoticeObjectionsProps) {
  const { id, state, objections, openObjections } = getFragmentData(noticeObjectionsFragment, notice);
  const [isRegistering, setRegistering] = useState(false);
  return (
    <div className={styles['stack']}>
      {state === 'PUBLISHED' && mayRegister && !isRegistering && (
        <div>
          <Button onClick={() => setRegistering(true)}>窗口登记异议</Button>
        </div>
      )}
      {isRegistering && <RegisterObjectionForm noticeId={id} onClose={() => setRegistering(false)} />}
      {objections.length === 0 && (
        <EmptyState title={openObjections > 0 ? `有 ${openObjections} 件核查中的异议` : '没有异议'}>
          <p>
            {openObjections > 0 ? '异议的内容只有负责核查的单位能看到。' : '公示期内收到的异议会列在这里。'}
          </p>
        </EmptyState>
      )}
      {objections.map((objection, index) => (
        <ObjectionCard key={objection.id} number={index + 1} objection={objection} onStale={onStale} />
      ))}
    </div>
  );
}

interface ObjectionCardProps {
  number: number;
  objection: FragmentType<typeof objectionCardFragment>;
  onStale: () => void;
}

function ObjectionCard({ number, objection, onStale }: ObjectionCardProps) {
  const data = getFragmentData(objectionCardFragment, objection);
  const conclude = data.availableActions.find(({ action }) => action === 'conclude');
  return (
    <section className={styles['objection']} aria-label={`第 ${number} 件异议`}>
      <div className={styles['objectionHead']}>
        <h2>第 {number} 件异议</h2>
        <StateTag label={objectionStateNames[data.state]} tone={objectionStateTones[data.state]} />
        <span>{formatInstant(data.receivedAt)}收到</span>
        {data.state === 'RECEIVED' && (
          <span>
            核查期限 <DeadlineText deadline={data} />
          </span>
        )}
      </div>
      {data.content == null ? (
        <p className={styles['soft']}>异议内容只有负责核查的单位能看到。</p>
      ) : (
        <p className={styles['quote']}>{data.content}</p>
      )}
      {data.content != null && (
        <p>异议人：{data.isAnonymous ? '匿名' : (data.contact ?? '没有留联系方式')}</p>
      )}
      {data.conclusion != null && (
        <p>
          结论（{data.concludedByName}，{data.concludedAt == null ? '' : formatInstant(data.concludedAt)}）：
          {data.conclusion}
        </p>
      )}
      {conclude?.allowed === true && (
        <ConcludeObjectionForm objectionId={data.id} version={data.version} onStale={onStale} />
      )}
      {conclude?.allowed === false && <p className={styles['soft']}>{conclude.reason}</p>}
    </section>
  );
}
