import * as client from 'openid-client';

/** 统一身份认证: the county's OpenID provider, as the environment names it. */
export interface UnifiedIdentitySettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** This product's own address, ending in `/sign-in/unified/callback`. */
  readonly redirectUrl: string;
  /** What the button on the login page says. */
  readonly name: string;
}

/** What one sign-in carries from its beginning to its end, sealed in a cookie of its own. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
  readonly startedAt: number;
}

export interface UnifiedIdentity {
  readonly settings: UnifiedIdentitySettings;
  begin(returnTo: string, at: Date): Promise<{ location: URL; pending: PendingSignIn }>;
  /** The person's subject, after state, nonce, PKCE and the token's signature were checked. Throws otherwise. */
  finish(search: string, pending: PendingSignIn): Promise<string>;
}

/** Authorization code with PKCE, state and nonce. The provider is asked for its addresses at the first sign-in, not at the start. */
export function connectUnifiedIdentity(settings: UnifiedIdentitySettings): UnifiedIdentity {
  let discovered: Promise<client.Configuration> | null = null;
  const configuration = (): Promise<client.Configuration> => {
    discovered ??= discover(settings).catch((error: unknown) => {
      // The next person asks again: the provider may be back.
      discovered = null;
      throw error;
    });
    return discovered;
  };
  return {
    settings,
    async begin(returnTo, at) {
      const pending = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        returnTo,
        startedAt: at.getTime(),
      };
      const location = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: settings.redirectUrl,
        scope: 'openid',
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
      });
      return { location, pending };
    },
    async finish(search, pending) {
      const answered = new URL(settings.redirectUrl);
      answered.search = search;
      const tokens = await client.authorizationCodeGrant(await configuration(), answered, {
        expectedState: pending.state,
        expectedNonce: pending.nonce,
        pkceCodeVerifier: pending.verifier,
        idTokenExpected: true,
      });
      const subject = tokens.claims()?.sub;
      if (!subject) throw new Error('the provider named nobody');
      return subject;
    },
  };
}

function discover({
  issuer,
  clientId,
  clientSecret,
}: UnifiedIdentitySettings): Promise<client.Configuration> {
  const address = new URL(issuer);
  // The configuration accepts http only for a provider on this very machine.
  const execute = address.protocol === 'http:' ? [client.allowInsecureRequests] : [];
  return client.discovery(address, clientId, clientSecret, undefined, { execute, timeout: 10 });
}
