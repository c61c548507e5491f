import { Button } from '../ui/button.js';
import { Notice } from '../ui/panel.js';
import styles from './second-factor.module.css';

interface RecoveryCodesProps {
  /** Null when the same request was answered before: codes are told only once. */
  codes: readonly string[] | null;
  onKept: () => void;
}

export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  if (codes === null)
    return (
      <Notice tone="attention">
        <p>这次办理已经完成过，恢复码不再显示。如没有记下，请到“我的”重新生成。</p>
        <Button onClick={onKept}>继续</Button>
      </Notice>
    );
  return (
    <section aria-labelledby="recovery-codes-title" className={styles['stack']}>
      <h2 id="recovery-codes-title">请保存恢复码</h2>
      <p>
        手机丢失或更换时，可用恢复码代替动态验证码登录，每个只能用一次。只显示这一次，请抄写或打印后妥善保管，不要与密码放在一起。
      </p>
      <ul className={styles['codes']}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={styles['actions']}>
        <Button tone="primary" onClick={onKept}>
          我已保存
        </Button>
        <Button onClick={() => window.print()}>打印</Button>
      </div>
    </section>
  );
}
