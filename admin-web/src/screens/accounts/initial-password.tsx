import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/panel.js';
import styles from './accounts.module.css';

interface InitialPasswordProps {
  loginName: string;
  /** Null when the same request was answered before: the password is told only once. */
  password: string | null;
}

export function InitialPassword({ loginName, password }: InitialPasswordProps) {
  const [isCopied, setCopied] = useState(false);
  if (password === null)
    return (
      <Notice tone="attention">这次办理已经完成过，初始密码不再显示。如没有记下，请重新重置密码。</Notice>
    );
  const handleCopy = () => void navigator.clipboard.writeText(password).then(() => setCopied(true));
  return (
    <Notice tone="attention">
      <div className={styles['secret']} role="status">
        <p>登录名 {loginName}，初始密码：</p>
        <code>{password}</code>
        {window.isSecureContext && (
          <Button size="small" onClick={handleCopy}>
            {isCopied ? '已复制' : '复制密码'}
          </Button>
        )}
        <p>
          只显示这一次，离开本页后无法再查看。请当面或用内部渠道告知本人；首次登录须修改，修改前不能办理业务。
        </p>
      </div>
    </Notice>
  );
}
