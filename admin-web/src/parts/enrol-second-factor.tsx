import { useState } from 'react';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { graphql } from '../graphql/gql/gql.js';
import { assertNever } from '../lib/assert-never.js';
import { listRefusals, noAnswerText } from '../lib/show-refusal.js';
import { newRequestKey } from '../lib/request-key.js';
import { useAttemptKey } from '../lib/use-attempt-key.js';
import { Button } from '../ui/button.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Form, useSchemaForm } from '../ui/form.js';
import { QrCode } from '../ui/qr-code.js';
import { TextField } from '../ui/text-field.js';
import { RecoveryCodes } from './recovery-codes.js';
import styles from './second-factor.module.css';

const startDocument = graphql(`
  mutation StartSecondFactor($input: StartSecondFactorInput!) {
    startSecondFactor(input: $input) {
      ... on StartSecondFactorPayload {
        secret
        address
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const confirmDocument = graphql(`
  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
    confirmSecondFactor(input: $input) {
      ... on ConfirmSecondFactorPayload {
        recoveryCodes
      }
      ... on Refusal {
        code
        message
      }
      ... on InputRefused {
        problems {
          field
          message
        }
      }
    }
  }
`);

interface Begun {
  secret: string;
  address: string;
}

/** 开通动态验证码: scan, type the first code, keep the recovery codes. */
export function EnrolSecondFactor({ action, onDone }: { action: string; onDone: () => void }) {
  const [, start] = useMutation(startDocument);
  const [begun, setBegun] = useState<Begun | null>(null);
  const [codes, setCodes] = useState<{ told: readonly string[] | null } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  const handleStart = async () => {
    const { data, error } = await start({ input: { idempotencyKey: newRequestKey() } });
    const result = data?.startSecondFactor;
    setTries((count) => count + 1);
    if (result?.__typename === 'StartSecondFactorPayload' && result.secret && result.address) {
      setProblem(null);
      return setBegun({ secret: result.secret, address: result.address });
    }
    const message = result !== undefined && 'message' in result ? result.message : null;
    setProblem(message ?? error?.graphQLErrors[0]?.message ?? noAnswerText);
  };
  if (codes !== null) return <RecoveryCodes codes={codes.told} onKept={onDone} />;
  if (begun !== null) return <ScanAndConfirm begun={begun} onConfirmed={(told) => setCodes({ told })} />;
  return (
    <div className={styles['stack']}>
      <ErrorSummary
        problems={problem === null ? [] : [{ message: problem }]}
        attempt={tries}
        title="没有开始"
      />
      <p>
        请先在手机上安装一个验证器应用（支持 TOTP 的都可以，例如 FreeOTP、Microsoft Authenticator），再开始。
      </p>
      <Button tone="primary" onClick={() => void handleStart()}>
        {action}
      </Button>
    </div>
  );
}

const schema = z.object({
  code: z.string().check(z.trim(), z.regex(/^\d{3}\s?\d{3}$/, '请填写应用现在显示的 6 位数字')),
});
const empty = { code: '' };

interface ScanProps {
  begun: Begun;
  onConfirmed: (codes: readonly string[] | null) => void;
}

function ScanAndConfirm({ begun, onConfirmed }: ScanProps) {
  const form = useSchemaForm(schema, empty);
  const attempt = useAttemptKey();
  const [, confirm] = useMutation(confirmDocument);
  const { errors, isSubmitting } = form.formState;
  const handleSubmit = async ({ code }: z.infer<typeof schema>) => {
    const { data } = await confirm({ input: { idempotencyKey: attempt.key, code } });
    const result = data?.confirmSecondFactor;
    if (result === undefined) return form.showRefusal({ message: noAnswerText });
    switch (result.__typename) {
      case 'ConfirmSecondFactorPayload':
        return onConfirmed(result.recoveryCodes ?? null);
      case 'ActionRefused':
      case 'InputRefused':
      case 'StaleVersion':
        attempt.renew();
        return listRefusals(result).forEach(form.showRefusal);
      default:
        return assertNever(result);
    }
  };
  return (
    <div className={styles['scan']}>
      <QrCode text={begun.address} label="动态验证码的二维码" />
      <div className={styles['stack']}>
        <p>第一步：用验证器应用扫描二维码。不能扫描的，在应用中手工录入密钥：</p>
        <code className={styles['secret']}>{begun.secret}</code>
        <p>第二步：填写应用现在显示的 6 位数字。</p>
        <Form
          form={form}
          label="确认动态验证码"
          onSubmit={handleSubmit}
          actions={
            <Button type="submit" tone="primary" busy={isSubmitting}>
              确认开通
            </Button>
          }
        >
          <TextField
            id="code"
            label="动态验证码"
            inputMode="numeric"
            autoComplete="one-time-code"
            error={errors.code?.message}
            {...form.register('code')}
          />
        </Form>
      </div>
    </div>
  );
}
