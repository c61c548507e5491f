import type { Work } from '../../../platform/work.js';
import { hashToken } from './session.js';

/** Whether this person has signed in with this browser before. */
export async function isKnownDevice(
  work: Work,
  accountId: string | null,
  deviceToken: string | undefined,
): Promise<boolean> {
  const rows = await work.db.rows({
    text: 'select 1 from known_devices where account_id = $1 and device_hash = $2',
    values: [accountId, hashToken(deviceToken ?? '')],
  });
  return deviceToken !== undefined && rows.length > 0;
}

/** Remembers the browser inside the open transaction; gives back the token for its cookie, the old one if it has one. */
export async function rememberDevice(
  work: Work,
  accountId: string,
  deviceToken: string | undefined,
): Promise<string> {
  const token = deviceToken ?? work.ids.bytes(32).toString('base64url');
  await work.db.execute({
    text: `insert into known_devices (account_id, device_hash, first_used_at, last_used_at) values ($1, $2, $3, $3)
      on conflict (account_id, device_hash) do update set last_used_at = excluded.last_used_at`,
    values: [accountId, hashToken(token), work.now().toISOString()],
  });
  return token;
}

/** After a password was changed or reset, whoever knew it is a stranger in every browser but the one named. */
export async function forgetDevicesOf(work: Work, accountId: string, except?: string): Promise<void> {
  await work.db.execute({
    text: 'delete from known_devices where account_id = $1 and device_hash <> $2',
    values: [accountId, hashToken(except ?? '')],
  });
}
