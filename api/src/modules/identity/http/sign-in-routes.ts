import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { PUBLIC_ACTOR } from '../../../platform/auth/actor.js';
import { Work, type WorkEnvironment } from '../../../platform/work.js';
import { signInUnified } from '../service/sign-in-unified.js';
import type { PendingSignIn, UnifiedIdentity } from './unified-identity.js';

export interface SignInRoutes {
  readonly environment: WorkEnvironment;
  /** Null when the county has no unified identity. */
  readonly unifiedIdentity: UnifiedIdentity | null;
  readonly secureCookies: boolean;
  setSession(reply: FastifyReply, token: string): void;
}

const PENDING_MINUTES = 10;
const PENDING_PLACE = { table: 'sign_in_cookie', column: 'pending', id: 'unified' };

const pendingSignIn = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  startedAt: z.number(),
});

/** `GET /sign-in/options` tells the login page what there is; `/sign-in/unified` leads through the county's unified identity. */
export function registerSignInRoutes(http: FastifyInstance, deps: SignInRoutes): void {
  const { environment, unifiedIdentity, secureCookies } = deps;
  const name = unifiedIdentity?.settings.name ?? null;
  http.get('/sign-in/options', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ unifiedIdentity: name }),
  );
  if (!unifiedIdentity) return;
  // Lax, not Strict: the provider sends the person back from its own site.
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure: secureCookies } as const;
  const cookieName = secureCookies ? '__Host-unified' : 'unified';
  http.get('/sign-in/unified', async (request, reply) => {
    const { return: returnTo } = request.query as { return?: string };
    try {
      const { location, pending } = await unifiedIdentity.begin(ownPath(returnTo), environment.clock.now());
      return await reply
        .setCookie(cookieName, seal(environment, pending), { ...cookie, maxAge: PENDING_MINUTES * 60 })
        .redirect(location.href);
    } catch (error) {
      environment.log.warn({ name: nameOf(error) }, 'the unified identity does not answer');
      return page(reply, 502, UNAVAILABLE);
    }
  });
  http.get('/sign-in/unified/callback', async (request, reply) => {
    const pending = open(environment, request.cookies[cookieName]);
    void reply.clearCookie(cookieName, cookie);
    if (!pending) return page(reply, 400, EXPIRED);
    let subject: string;
    try {
      subject = await unifiedIdentity.finish(new URL(request.url, 'http://here').search, pending);
    } catch (error) {
      environment.log.warn({ name: nameOf(error) }, 'a sign-in through the unified identity failed');
      return page(reply, 400, EXPIRED);
    }
    const work = new Work(environment, PUBLIC_ACTOR, request.id);
    const outcome = await signInUnified(work, {
      issuer: unifiedIdentity.settings.issuer,
      subject,
      userAgent: request.headers['user-agent'] ?? '',
      peerAddress: request.ip,
    });
    if (outcome.refused) return page(reply, 403, { title: '还不能登录', text: outcome.message });
    deps.setSession(reply, outcome.token);
    // A redirect would still count as coming from the provider's site and leave the strict cookie behind; a page does not.
    return page(reply, 200, SIGNED_IN, pending.returnTo);
  });
}

interface PageText {
  readonly title: string;
  readonly text: string;
}

const UNAVAILABLE: PageText = {
  title: '统一身份认证暂时不能用',
  text: '没有连上统一身份认证。请稍后再试，或返回登录页用账号和密码登录。',
};
const EXPIRED: PageText = {
  title: '没有登录成功',
  text: '这次统一身份认证没有完成或已过期。请返回登录页重新登录。',
};
const SIGNED_IN: PageText = { title: '已登录', text: '正在进入系统。' };

function page(
  reply: FastifyReply,
  status: number,
  { title, text }: PageText,
  onwards?: string,
): FastifyReply {
  const goOn =
    onwards === undefined ? '' : `<meta http-equiv="refresh" content="0;url=${escapeHtml(onwards)}">`;
  const link =
    onwards === undefined
      ? '<a href="/login">返回登录页</a>'
      : `<a href="${escapeHtml(onwards)}">进入系统</a>`;
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${goOn}` +
        `<title>${title} - 住联</title><style>body{max-width:32rem;margin:3rem auto;padding:0 1rem;font-family:sans-serif;line-height:1.7}</style></head>` +
        `<body><main><h1>${title}</h1><p>${escapeHtml(text)}</p><p>${link}</p></main></body></html>`,
    );
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (sign) => ESCAPED[sign] ?? sign);

// A browser reads \ as / and leaves out control characters: each of them can turn /…/ into //elsewhere.
const ownPath = (path: string | undefined): string =>
  path?.startsWith('/') && !path.startsWith('//') && !/\\|\p{Cc}|;/u.test(path) ? path : '/';

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

function seal({ keys }: WorkEnvironment, pending: PendingSignIn): string {
  const { suite, keyVersion, wrappedKey, ciphertext } = keys.seal(JSON.stringify(pending), PENDING_PLACE);
  const texts = [wrappedKey, ciphertext].map((bytes) => Buffer.from(bytes).toString('base64url'));
  return [suite, keyVersion, ...texts].join('.');
}

/** Null when the cookie is missing, forged or too old. */
function open({ keys, clock }: WorkEnvironment, value: string | undefined): PendingSignIn | null {
  if (!value) return null;
  let text: string;
  try {
    const [suite = '', keyVersion, wrappedKey = '', ciphertext = ''] = value.split('.');
    const row = {
      suite,
      keyVersion: Number(keyVersion),
      wrappedKey: Buffer.from(wrappedKey, 'base64url'),
      ciphertext: Buffer.from(ciphertext, 'base64url'),
    };
    // Without a key of its own a row is opened under the master key: nothing of ours is sealed like that.
    if (row.wrappedKey.length === 0) return null;
    text = keys.open(row, PENDING_PLACE).toString('utf8');
  } catch {
    // Not one of ours: the same as none.
    return null;
  }
  const pending = pendingSignIn.parse(JSON.parse(text));
  const age = clock.now().getTime() - pending.startedAt;
  return age >= 0 && age <= PENDING_MINUTES * 60_000 ? pending : null;
}
