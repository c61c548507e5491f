import { useEffect, useState } from 'react';
import { formatDocumentTitle } from '../lib/document-title.js';
import { findSignInOptions } from '../lib/sign-in-options.js';
import { LoginScreen } from './login.screen.js';
import { NoticeListPage } from './notice-list-page.js';
import { NoticePage } from './notice-page.js';
import { ProgressPage } from './progress-page.js';
import { PublicFrame } from './public-frame.js';
import { PublicHome } from './public-home.js';
import { signIn } from './sign-in.js';
import { VerifyPage } from './verify-page.js';

/** The light entry knows few addresses; a router would weigh more than the pages. */
export function PublicApp({ path, search }: { path: string; search: string }) {
  const query = new URLSearchParams(search);
  if (path === '/login') return <Login returnTo={query.get('return')} hasEnded={query.has('ended')} />;
  return (
    <PublicFrame path={path}>
      <Page path={path.replace(/\/+$/, '')} query={query} />
    </PublicFrame>
  );
}

function Page({ path, query }: { path: string; query: URLSearchParams }) {
  const number = /^\/public\/notices\/([^/]+)$/.exec(path)?.[1];
  if (number !== undefined) return <NoticePage publicNumber={decodeNumber(number)} />;
  switch (path) {
    case '/public':
      return <PublicHome />;
    case '/public/notices':
      return <NoticeListPage query={query} />;
    case '/public/verify':
      return <VerifyPage code={(query.get('code') ?? '').trim()} />;
    case '/public/progress':
      return <ProgressPage />;
    default:
      return <UnknownPage />;
  }
}

/** A damaged address is a number nobody has, not a broken page. */
function decodeNumber(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function Login({ returnTo, hasEnded }: { returnTo: string | null; hasEnded: boolean }) {
  const [unifiedIdentity, setUnifiedIdentity] = useState<string | null>(null);
  useEffect(
    () => void findSignInOptions().then((options) => setUnifiedIdentity(options.unifiedIdentity)),
    [],
  );
  useEffect(() => {
    document.title = formatDocumentTitle('登录');
  }, []);
  return (
    <LoginScreen
      signIn={signIn}
      returnTo={returnTo}
      hasEnded={hasEnded}
      unifiedIdentity={unifiedIdentity}
      onSignedIn={(to) => window.location.assign(to)}
    />
  );
}

function UnknownPage() {
  useEffect(() => {
    document.title = formatDocumentTitle('没有这个页面', '公众服务');
  }, []);
  return (
    <>
      <h1>没有这个页面</h1>
      <p>
        地址可能写错了，或者内容已经移到别处。请从<a href="/public/">公众服务首页</a>重新进入。
      </p>
    </>
  );
}
