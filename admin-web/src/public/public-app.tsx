import { useEffect } from 'react';
import { formatDocumentTitle } from '../lib/document-title.js';
import styles from './login.module.css';
import { LoginScreen } from './login.screen.js';
import { signIn } from './sign-in.js';

/** The light entry knows few addresses; a router would weigh more than the pages. */
export function PublicApp({ path, search }: { path: string; search: string }) {
  const isLogin = path === '/login';
  useEffect(() => {
    document.title = formatDocumentTitle(isLogin ? '登录' : '公众服务');
  }, [isLogin]);
  if (isLogin) {
    return (
      <LoginScreen signIn={signIn} returnTo={new URLSearchParams(search).get('return')} onSignedIn={(to) => window.location.assign(to)} />
    );
  }
  return <PublicHome />;
}

function PublicHome() {
  return (
    <main className={styles['public']}>
      <h1>公众服务</h1>
      <p>本县公共租赁住房的公示公告、申请进度、摇号验证和举报投诉在这里办理，不需要登录。</p>
      <p>
        工作人员请<a href="/login">登录系统</a>。
      </p>
    </main>
  );
}
