import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { createClient } from './graphql/client.js';
import {
  applyAppearance,
  followSystemTheme,
  readAppearance,
  resolveTheme,
  saveAppearance,
  type Appearance,
} from './lib/appearance.js';
import { AppearanceContext } from './routes/use-appearance.js';
import { createProof } from './lib/proof.js';
import { ProofDialog } from './parts/proof-dialog.js';
import { createAppRouter } from './router.js';
import { KitProvider } from './ui/kit-provider.js';
import { routeLinkClicks } from './routes/route-link-clicks.js';

export function App() {
  const [proof] = useState(() => createProof());
  const [client] = useState(() => createClient({ prove: proof.ask }));
  const [router] = useState(() => createAppRouter({ client }));
  const [appearance, setAppearance] = useState<Appearance>(readAppearance);
  const handle = useMemo(
    () => ({
      appearance,
      changeAppearance: (next: Appearance) => {
        saveAppearance(next);
        setAppearance(next);
      },
    }),
    [appearance],
  );
  useEffect(
    () =>
      followSystemTheme(() => {
        applyAppearance(readAppearance());
        setAppearance((now) => ({ ...now }));
      }),
    [],
  );
  useEffect(() => routeLinkClicks(router), [router]);
  return (
    <AppearanceContext value={handle}>
      <KitProvider colorScheme={resolveTheme(appearance.theme)}>
        <Provider value={client}>
          <RouterProvider router={router} />
          <ProofDialog proof={proof} />
        </Provider>
      </KitProvider>
    </AppearanceContext>
  );
}
