export interface SignInOptions {
  /** What the county calls its unified identity; null when it has none. */
  unifiedIdentity: string | null;
}

const none: SignInOptions = { unifiedIdentity: null };

/** What there is besides account and password. No answer is the same as nothing: the form always works. */
export async function findSignInOptions(): Promise<SignInOptions> {
  try {
    const response = await fetch('/sign-in/options', { credentials: 'same-origin' });
    return response.ok ? ((await response.json()) as SignInOptions) : none;
  } catch {
    return none;
  }
}
