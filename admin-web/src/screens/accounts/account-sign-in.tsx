import { useState } from 'react';
import { useMutation } from 'urql';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { assertNever } from '../../lib/assert-never.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { Button } from '../../ui/button.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { FactSection } from '../../ui/fact-section.js';
import { SecondHalf, type ConfirmedSignIn } from '../../parts/second-half.js';
import { SignInResetActions } from '../../parts/sign-in-reset-actions.js';
import { describeSignInRequest, howToVerifyText } from '../../text/sign-in-resets.js';
import styles from './accounts.module.css';
import { LinkIdentityForm } from './link-identity-form.js';

const accountFragment = graphql(`
  fragment AccountSignIn_Account on Account {
    id
    displayName
    version
    secondFactor
    externalSubject
    signInReset {
      id
      requests {
        kind
        askedAt
        subject
        askedBy {
          id
          displayName
        }
      }
      availableActions {
        action
        isAllowed
      }
      ...SignInResetActions_SignInReset
    }
  }
`);

const resetDocument = graphql(`
  mutation ResetSecondFactor($input: AdministerAccountInput!) {
    resetSecondFactor(input: $input) {
      ... on ResetSecondFactorPayload {
        account {
          id
          secondFactor
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

interface AccountSignInProps {
  account: FragmentType<typeof accountFragment>;
  canEdit: boolean;
  canReset: boolean;
  onDone: () => void;
}

/** How the person signs in besides the password, and what an administrator can do about a lost phone. */
export function AccountSignIn({ account: masked, canEdit, canReset, onDone }: AccountSignInProps) {
  const account = getFragmentData(accountFragment, masked);
  const attempt = useAttemptKey();
  const [, reset] = useMutation(resetDocument);
  const [isAsked, setAsked] = useState(false);
  const [confirmed, setConfirmed] = useState<ConfirmedSignIn | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const input = { accountId: account.id, expectedVersion: account.version };
  const waiting = account.signInReset;
  const choices = waiting?.availableActions ?? [];
  const isActive = account.secondFactor === 'ACTIVE';
  const handleReset = async () => {
    const { data } = await reset({ input: { ...input, idempotencyKey: attempt.key } });
    setAsked(false);
    setTries((count) => count + 1);
    const result = data?.resetSecondFactor;
    if (result === undefined) return setProblem(noAnswerText);
    switch (result.__typename) {
      case 'ResetSecondFactorPayload':
        attempt.renew();
        setProblem(null);
        return onDone();
      case 'ActionRefused':
      case 'InputRefused':
      case 'StaleVersion':
        return setProblem(result.message);
      default:
        return assertNever(result);
    }
  };
  return (
    <FactSection
      id="sign-in"
      title="登录核验"
      facts={[
        { label: '动态验证码', value: isActive ? '已开通' : '没有开通' },
        { label: '统一身份编号', value: account.externalSubject ?? '没有关联' },
        ...listWaiting(waiting?.requests),
      ]}
    >
      <ErrorSummary
        problems={problem === null ? [] : [{ message: problem }]}
        attempt={tries}
        title="没有办理"
      />
      {choices.some(({ isAllowed }) => isAllowed) && <p>{howToVerifyText}</p>}
      {confirmed !== null && <SecondHalf {...confirmed} />}
      {(choices.length > 0 || (canReset && isActive)) && (
        <div className={styles['actions']}>
          {waiting != null && choices.length > 0 && (
            <SignInResetActions reset={waiting} onConfirmed={setConfirmed} onDone={onDone} />
          )}
          {canReset && isActive && <Button onClick={() => setAsked(true)}>重置动态验证码</Button>}
        </div>
      )}
      {canEdit && <LinkIdentityForm {...input} subject={account.externalSubject ?? ''} onDone={onDone} />}
      <ConfirmConsequence
        open={isAsked}
        title={`确认重置${account.displayName}的动态验证码？`}
        consequences={[
          '请先当面或通过单位内部渠道核实是本人要求。',
          '现有的动态验证码和恢复码作废，此人在全部设备上退出登录。',
          '岗位必须使用的，下次登录时须重新开通。',
        ]}
        confirmLabel="重置"
        onConfirm={handleReset}
        onCancel={() => setAsked(false)}
      />
    </FactSection>
  );
}

type WaitingRequest = Parameters<typeof describeSignInRequest>[0];

const listWaiting = (requests: readonly WaitingRequest[] = []) =>
  requests.map((request) => ({
    label: '待安全管理员确认',
    value: describeSignInRequest(request),
    wide: true,
  }));
