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
import styles from './accounts.module.css';
import { InitialPassword } from './initial-password.js';

const accountFragment = graphql(`
  fragment AccountActions_Account on Account {
    id
    loginName
    displayName
    version
  }
`);

const resetPasswordDocument = graphql(`
  mutation ResetPassword($input: AdministerAccountInput!) {
    resetPassword(input: $input) {
      ... on ResetPasswordPayload {
        initialPassword
        account {
          id
          version
          mustChangePassword
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const disableAccountDocument = graphql(`
  mutation DisableAccount($input: AdministerAccountInput!) {
    disableAccount(input: $input) {
      ... on DisableAccountPayload {
        account {
          id
          version
          state
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

interface AccountActionsProps {
  account: FragmentType<typeof accountFragment>;
  onDone: () => void;
}

export function AccountActions({ account: masked, onDone }: AccountActionsProps) {
  const account = getFragmentData(accountFragment, masked);
  const attempt = useAttemptKey();
  const [, reset] = useMutation(resetPasswordDocument);
  const [, disable] = useMutation(disableAccountDocument);
  const [asked, setAsked] = useState<'reset' | 'disable' | null>(null);
  const [told, setTold] = useState<{ password: string | null } | null>(null);
  const [refusal, setRefusal] = useState<{ message: string; isStale: boolean } | null>(null);
  const [tries, setTries] = useState(0);
  const input = { idempotencyKey: attempt.key, accountId: account.id, expectedVersion: account.version };
  const refuse = (message: string, isStale = false) => {
    setRefusal({ message, isStale });
    setTries((count) => count + 1);
  };
  const handleReset = async () => {
    const { data } = await reset({ input });
    setAsked(null);
    const result = data?.resetPassword;
    if (result === undefined) return refuse(noAnswerText);
    switch (result.__typename) {
      case 'ResetPasswordPayload':
        attempt.renew();
        setRefusal(null);
        setTold({ password: result.initialPassword ?? null });
        return onDone();
      case 'ActionRefused':
      case 'InputRefused':
        return refuse(result.message);
      case 'StaleVersion':
        return refuse(result.message, true);
      default:
        return assertNever(result);
    }
  };
  const handleDisable = async () => {
    const { data } = await disable({ input });
    setAsked(null);
    const result = data?.disableAccount;
    if (result === undefined) return refuse(noAnswerText);
    switch (result.__typename) {
      case 'DisableAccountPayload':
        attempt.renew();
        return onDone();
      case 'ActionRefused':
      case 'InputRefused':
        return refuse(result.message);
      case 'StaleVersion':
        return refuse(result.message, true);
      default:
        return assertNever(result);
    }
  };
  return (
    <>
      <ErrorSummary
        problems={refusal === null ? [] : [{ message: refusal.message }]}
        attempt={tries}
        title="没有办理"
      />
      {refusal?.isStale === true && <Button onClick={onDone}>重新载入账号</Button>}
      {told !== null && <InitialPassword loginName={account.loginName} password={told.password} />}
      <div className={styles['actions']}>
        <Button onClick={() => setAsked('reset')}>重置密码</Button>
        <Button tone="danger" onClick={() => setAsked('disable')}>
          停用账号
        </Button>
      </div>
      <ConfirmConsequence
        open={asked === 'reset'}
        title={`确认重置${account.displayName}的密码？`}
        consequences={[
          '现用密码立即失效，此人在全部设备上退出登录。',
          '系统给出新密码的前半段，只显示一次。',
          '安全管理员与本人核实、确认以后，本人才能登录。',
        ]}
        confirmLabel="重置密码"
        onConfirm={handleReset}
        onCancel={() => setAsked(null)}
      />
      <ConfirmConsequence
        open={asked === 'disable'}
        title={`确认停用${account.displayName}的账号？`}
        consequences={[
          '此人不能再登录，现有登录立即结束。',
          '全部现任岗位到此结束，历史保留。',
          '停用后不能重新启用；再来工作时须新建账号。',
        ]}
        confirmLabel="停用账号"
        tone="danger"
        onConfirm={handleDisable}
        onCancel={() => setAsked(null)}
      />
    </>
  );
}
