import { Secret, TOTP } from 'otpauth';

/** As every authenticator app expects it (RFC 6238): SHA-1, six digits, thirty seconds. */
const SETTINGS = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** Steps of clock difference that are forgiven on either side. */
const WINDOW = 1;

const SECRET_BYTES = 20;

export const encodeSecret = (bytes: Buffer): string =>
  new Secret({ buffer: Uint8Array.from(bytes.subarray(0, SECRET_BYTES)).buffer }).base32;

/** The step whose code this is, of those near `at`; null when it is none of them. */
export function stepOfCode(secret: string, digits: string, at: Date): number | null {
  const delta = new TOTP({ ...SETTINGS, secret: Secret.fromBase32(secret) }).validate({
    token: digits,
    timestamp: at.getTime(),
    window: WINDOW,
  });
  return delta === null ? null : Math.floor(at.getTime() / 1000 / SETTINGS.period) + delta;
}

/** What the QR code says to the app. */
export const enrolmentAddress = (secret: string, loginName: string): string =>
  new TOTP({ ...SETTINGS, issuer: '住联', label: loginName, secret: Secret.fromBase32(secret) }).toString();

/** What an app would show now: only for the demonstration's public secret. */
export function currentCode(secret: string, at: Date): { code: string; secondsLeft: number } {
  const totp = new TOTP({ ...SETTINGS, secret: Secret.fromBase32(secret) });
  const seconds = Math.floor(at.getTime() / 1000);
  return {
    code: totp.generate({ timestamp: at.getTime() }),
    secondsLeft: SETTINGS.period - (seconds % SETTINGS.period),
  };
}
