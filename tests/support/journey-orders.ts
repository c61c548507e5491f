import type { CountyHandle, Order } from './journey-server.js';

const variable = 'ZHULIAN_JOURNEYS_CONTROL';

/** The workers inherit the environment of the process that ran the global setup. */
export function shareControlUrl(url: string): void {
  process.env[variable] = url;
}

async function send(order: Order): Promise<unknown> {
  const url = process.env[variable];
  if (!url) throw new Error('the journey server is not running');
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(order) });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

export const orders = {
  base: async () => (await send({ do: 'base' })) as { url: string; now: string },
  seal: async () => void (await send({ do: 'seal' })),
  open: async (seed: Extract<Order, { do: 'open' }>['seed'], hasUnifiedIdentity = false) =>
    (await send({ do: 'open', seed, hasUnifiedIdentity })) as CountyHandle,
  move: async (id: string, now: Date) => void (await send({ do: 'move', id, now: now.toISOString() })),
  close: async (id: string) => void (await send({ do: 'close', id })),
};
