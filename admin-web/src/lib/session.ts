/** What the browser knows of the signed-in person. Permissions steer what is shown; the server decides each call anew. */
export interface SessionRole {
  /** Of the mandate. */
  id: string;
  /** Code of the post; decides which first questions and which menu the person meets. */
  post: string;
  name: string;
  agencyId: string;
  agencyName: string;
}

export interface Session {
  accountId: string;
  accountName: string;
  personName: string;
  agencyName: string;
  currentRole: SessionRole;
  roles: readonly SessionRole[];
  permissions: ReadonlySet<string>;
  /** The first password was handed out by an administrator; until it is changed no post gives anything. */
  mustChangePassword: boolean;
  /** A step of signing in that is still missing: no page opens before it is done. */
  awaits: 'ENROL' | 'VERIFY' | null;
}

export function hasPermission(session: Session, permission: string): boolean {
  return session.permissions.has(permission);
}

// A browser reads \ as / and leaves out tabs and line breaks: each of them can turn /…/ into //elsewhere.
const misread = /\\|\p{Cc}/u;

/** Only paths of this site: a return address from the outside must not lead a signed-in clerk elsewhere. */
export function safeReturnPath(path: string | null | undefined): string {
  if (path == null || !path.startsWith('/') || path.startsWith('//') || misread.test(path)) return '/';
  return path.startsWith('/login') ? '/' : path;
}

/** Where to sign in; `hasEnded`: somebody who was signed in is told why they are asked again. */
export function loginAddress(returnTo: string, hasEnded = false): string {
  const path = safeReturnPath(returnTo);
  const query = new URLSearchParams();
  if (path !== '/') query.set('return', path);
  if (hasEnded) query.set('ended', '1');
  const text = query.toString();
  return text === '' ? '/login' : `/login?${text}`;
}
