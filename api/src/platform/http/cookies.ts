import type { FastifyReply } from 'fastify';

/** The two cookies of a browser: who is signed in, and that this browser has signed in before. */
export interface SessionCookies {
  readonly session: string;
  readonly device: string;
  setSession(reply: FastifyReply, token: string | null): void;
  setDevice(reply: FastifyReply, token: string): void;
}

const DEVICE_SECONDS = 180 * 24 * 3600;

/** The `__Host-` prefix is only accepted behind TLS. No script reads either cookie, no other site sends it. */
export function sessionCookies(isSecure: boolean): SessionCookies {
  const prefix = isSecure ? '__Host-' : '';
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure } as const;
  const session = `${prefix}sid`;
  const device = `${prefix}device`;
  return {
    session,
    device,
    setSession: (reply, token) => {
      if (token !== null) return void reply.setCookie(session, token, options);
      // Signed out: what the browser kept of our answers goes too.
      void reply.clearCookie(session, options).header('clear-site-data', '"cache"');
    },
    setDevice: (reply, token) => void reply.setCookie(device, token, { ...options, maxAge: DEVICE_SECONDS }),
  };
}
