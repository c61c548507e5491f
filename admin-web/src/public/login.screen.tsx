import { useRef, useState, type FormEvent } from 'react';
import { productName } from '../lib/document-title.js';
import { safeReturnPath } from '../lib/session.js';
import { Button, ButtonLink } from '../ui/button.js';
import { TextField } from '../ui/text-field.js';
import styles from './login.module.css';
import type { SignIn } from './sign-in.js';

interface LoginScreenProps {
  signIn: SignIn;
  returnTo: string | null;
  /** A session of this person is over: left alone for too long, or ended elsewhere. */
  hasEnded: boolean;
  /** What the county calls its unified identity; null when it has none. */
  unifiedIdentity: string | null;
  onSignedIn: (path: string) => void;
}

const unreachableText = '暂时连接不上系统，请检查网络后重试。';
const incompleteText = '请填写账号和密码。';

export function LoginScreen(props: LoginScreenProps) {
  const { signIn, returnTo, hasEnded, unifiedIdentity, onSignedIn } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const box = useRef<HTMLParagraphElement>(null);

  const show = (text: string) => {
    setProblem(text);
    requestAnimationFrame(() => box.current?.focus());
  };
  const handleSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const accountName = String(data.get('accountName') ?? '').trim();
    const password = String(data.get('password') ?? '');
    if (accountName === '' || password === '') return show(incompleteText);
    setBusy(true);
    const code = String(data.get('oneTimeCode') ?? '').trim();
    const outcome = await signIn({ loginName: accountName, password, code: code === '' ? null : code });
    setBusy(false);
    if (outcome.kind === 'signedIn') onSignedIn(safeReturnPath(returnTo));
    else show(outcome.kind === 'refused' ? outcome.message : unreachableText);
  };
  return (
    <main className={styles['page']}>
      <div className={styles['card']}>
        <div className={styles['brand']}>
          <h1>登录{productName}</h1>
          <p>公租房长效管理联动工作平台</p>
        </div>
        <form noValidate className={styles['form']} onSubmit={(event) => void handleSubmit(event)}>
          {hasEnded && problem === null && (
            <p role="status">登录已失效：可能较长时间没有操作，或已在别处退出。请重新登录，接着办理。</p>
          )}
          {problem !== null && (
            <p ref={box} tabIndex={-1} role="alert" className={styles['problem']}>
              {problem}
            </p>
          )}
          <TextField
            id="accountName"
            name="accountName"
            label="账号"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
          <TextField
            id="password"
            name="password"
            type="password"
            label="密码"
            autoComplete="current-password"
          />
          <TextField
            id="oneTimeCode"
            name="oneTimeCode"
            label="动态验证码"
            hint="没有开通的不用填；手机不在身边可填恢复码"
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
          />
          <Button type="submit" tone="primary" busy={isBusy}>
            {isBusy ? '正在登录' : '登录'}
          </Button>
        </form>
        {unifiedIdentity !== null && (
          <ButtonLink href={`/sign-in/unified?return=${encodeURIComponent(safeReturnPath(returnTo))}`}>
            用{unifiedIdentity}登录
          </ButtonLink>
        )}
        <p className={styles['foot']}>
          忘记密码或账号停用，请联系系统管理员；手机丢失，请联系安全管理员。查询公租房公示和申请进度不需要登录，请到
          <a href="/public/">公众服务</a>。
        </p>
      </div>
    </main>
  );
}
