import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import { noAnswerText } from '../../lib/show-refusal.js';
import { useAttemptKey } from '../../lib/use-attempt-key.js';
import { EnrolSecondFactor } from '../../parts/enrol-second-factor.js';
import { RecoveryCodes } from '../../parts/recovery-codes.js';
import { Button } from '../../ui/button.js';
import { ConfirmConsequence } from '../../ui/confirm-consequence.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Panel } from '../../ui/panel.js';
import { StateTag } from '../../ui/state-tag.js';

const renewDocument = graphql(`
  mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {
    renewRecoveryCodes(input: $input) {
      ... on RenewRecoveryCodesPayload {
        recoveryCodes
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const removeDocument = graphql(`
  mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
    removeSecondFactor(input: $input) {
      ... on RemoveSecondFactorPayload {
        accountId
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

interface OwnSecondFactorProps {
  isActive: boolean;
  onChanged: () => void;
}

export function OwnSecondFactor({ isActive, onChanged }: OwnSecondFactorProps) {
  const [isEnrolling, setEnrolling] = useState(false);
  const handleDone = () => {
    setEnrolling(false);
    onChanged();
  };
  return (
    <>
      <p>
        动态验证码是手机验证器应用上每30秒更换一次的6位数字。开通后，别人即使知道密码也不能用您的账号登录。{' '}
        <StateTag label={isActive ? '已开通' : '没有开通'} tone={isActive ? 'good' : 'neutral'} />
      </p>
      {!isActive && <EnrolSecondFactor action="开通动态验证码" onDone={onChanged} />}
      {isActive && isEnrolling && <EnrolSecondFactor action="开始更换" onDone={handleDone} />}
      {isActive && !isEnrolling && (
        <ActiveFactor onReplace={() => setEnrolling(true)} onChanged={onChanged} />
      )}
    </>
  );
}

function ActiveFactor({ onReplace, onChanged }: { onReplace: () => void; onChanged: () => void }) {
  const attempt = useAttemptKey();
  const [, renew] = useMutation(renewDocument);
  const [, remove] = useMutation(removeDocument);
  const [codes, setCodes] = useState<{ told: readonly string[] | null } | null>(null);
  const [asked, setAsked] = useState<'renew' | 'remove' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const input = { idempotencyKey: attempt.key };
  const refuse = (message: string | undefined) => {
    setProblem(message ?? noAnswerText);
    setTries((count) => count + 1);
  };
  const handleRenew = async () => {
    const { data } = await renew({ input });
    setAsked(null);
    const result = data?.renewRecoveryCodes;
    if (result?.__typename !== 'RenewRecoveryCodesPayload') return refuse(result?.message);
    attempt.renew();
    setCodes({ told: result.recoveryCodes ?? null });
  };
  const handleRemove = async () => {
    const { data } = await remove({ input });
    setAsked(null);
    const result = data?.removeSecondFactor;
    if (result?.__typename !== 'RemoveSecondFactorPayload') return refuse(result?.message);
    attempt.renew();
    onChanged();
  };
  if (codes !== null) return <RecoveryCodes codes={codes.told} onKept={() => setCodes(null)} />;
  return (
    <>
      <ErrorSummary
        problems={problem === null ? [] : [{ message: problem }]}
        attempt={tries}
        title="没有办理"
      />
      <Panel id="replace-second-factor" title="更换手机">
        <p>在新手机上重新扫描二维码；确认后旧手机上的验证码作废，恢复码也重新生成。</p>
        <div>
          <Button onClick={onReplace}>更换</Button>
        </div>
      </Panel>
      <Panel id="renew-recovery-codes" title="恢复码">
        <p>恢复码用完或怀疑泄露时，请重新生成，旧的全部作废。</p>
        <div>
          <Button onClick={() => setAsked('renew')}>重新生成恢复码</Button>
        </div>
      </Panel>
      <Panel id="remove-second-factor" title="停用">
        <p>岗位不要求动态验证码的，可以停用；停用后只凭密码登录。</p>
        <div>
          <Button tone="danger" onClick={() => setAsked('remove')}>
            停用动态验证码
          </Button>
        </div>
      </Panel>
      <ConfirmConsequence
        open={asked === 'renew'}
        title="确认重新生成恢复码？"
        consequences={['现有的恢复码全部作废。', '新的恢复码只显示一次。']}
        confirmLabel="重新生成"
        onConfirm={handleRenew}
        onCancel={() => setAsked(null)}
      />
      <ConfirmConsequence
        open={asked === 'remove'}
        title="确认停用动态验证码？"
        consequences={['以后只凭密码登录。', '其他设备上的登录立即结束，恢复码作废。']}
        confirmLabel="停用"
        tone="danger"
        onConfirm={handleRemove}
        onCancel={() => setAsked(null)}
      />
    </>
  );
}
