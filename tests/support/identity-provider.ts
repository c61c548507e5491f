import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import type { UnifiedIdentitySettings } from '../../api/src/modules/identity/index.js';

export interface IdentityProvider extends UnifiedIdentitySettings {
  stop(): void;
}

/**
 * A real OpenID provider on loopback, and how the product reaches it; its own development pages ask for a name and take any
 * password.
 */
export async function startIdentityProvider(redirectUrl: string): Promise<IdentityProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clientId = 'zhulian';
  const clientSecret = 'only-used-in-tests-0123456789abcdef';
  const oidc = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUrl],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    pkce: { required: () => true },
    cookies: { keys: ['only-used-in-tests'] },
  });
  const answer = oidc.callback();
  server.on('request', (request, response) => void answer(request, response));
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { issuer, clientId, clientSecret, redirectUrl, name: '秦政通', stop };
}
