/** What was typed into the field for the code: six digits of the app, or one of the recovery codes. */
export type SignInCode =
  | { readonly kind: 'TOTP'; readonly digits: string }
  | { readonly kind: 'RECOVERY'; readonly code: string };

/** Characters of a recovery code: no look-alikes, 31 of them, so 10 are 49 bits. */
export const RECOVERY_CODE_LENGTH = 10;
export const RECOVERY_CODES = 10;

/** Reads a code as people copy it, with spaces, a hyphen, small letters or full-width digits. Null when it is neither. */
export function parseSignInCode(text: string | null | undefined): SignInCode | null {
  const plain = (text ?? '').slice(0, 60).normalize('NFKC').replace(/[\s-]/gu, '').toUpperCase();
  if (/^\d{6}$/u.test(plain)) return { kind: 'TOTP', digits: plain };
  if (/^[2-9A-HJKMNP-Z]{10}$/u.test(plain)) return { kind: 'RECOVERY', code: plain };
  return null;
}

/** The way a recovery code is printed. */
export const formatRecoveryCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;
