import { CombinedError } from '@urql/core';
import { useEffect } from 'react';
import { readRequestId } from '../graphql/client.js';
import { formatDocumentTitle } from '../lib/document-title.js';
import { ErrorState, NoPermission } from '../ui/error-state.js';
import { PageHeader } from '../ui/page-header.js';
import { Forbidden } from './forbidden.js';

/** Chromium never asks again for a module that failed once: only a fresh page does. */
const isMissedCode = (error: unknown): boolean =>
  error instanceof Error &&
  /dynamically imported module|module script failed|Unable to preload/.test(error.message);

export function RouteFailure({ error, reset }: { error: unknown; reset: () => void }) {
  useEffect(() => {
    document.title = formatDocumentTitle(error instanceof Forbidden ? '403 无权访问' : '页面出错');
  }, [error]);
  if (error instanceof Forbidden) return <NoPermission subject={error.subject} roleName={error.roleName} />;
  return (
    <ErrorState
      requestId={error instanceof CombinedError ? readRequestId(error) : undefined}
      onRetry={isMissedCode(error) ? () => window.location.reload() : reset}
    />
  );
}

export function NotFoundPage() {
  return (
    <>
      <PageHeader title="没有这个页面" crumbs={[{ label: '首页', href: '/' }]} />
      <p>地址可能写错了，或者这项内容已经移到别处。请从首页重新进入。</p>
    </>
  );
}
