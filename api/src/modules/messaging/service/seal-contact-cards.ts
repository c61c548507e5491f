import type { Permission } from '../../../platform/auth/actor.js';
import { done } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import type { ChannelScope } from '../rules/channels.js';
import { sealAddresses, type ContactAddresses } from './contact-addresses.js';

interface ClearCard extends ContactAddresses {
  readonly account_id: string;
  readonly email_scope: ChannelScope;
  readonly sms_scope: ChannelScope;
  readonly saved_at: string;
  readonly version: number;
}

type SystemWork = (cause: string, permissions: readonly Permission[]) => Work;

/**
 * Seals the cards that an upgrade found in clear, once, before the product serves anybody: how many. The table they stood
 * in is empty afterwards, down to its file; backups made before the upgrade keep what they have.
 */
export async function sealContactCards(workAsSystem: SystemWork): Promise<number> {
  const work = workAsSystem('seal-contact-cards', []);
  const { sealed } = await work.atomically(async () => {
    // Of two processes that start at once the second one finds nothing left.
    await work.db.execute({
      text: 'lock table contact_cards_in_clear in access exclusive mode',
      values: [],
    });
    const cards = await work.db.objects<ClearCard>({
      text: 'select account_id, email, phone, email_scope, sms_scope, saved_at, version from contact_cards_in_clear',
      values: [],
    });
    if (cards.length === 0) return done({ sealed: 0 });
    for (const card of cards) await insertSealed(work, card);
    await work.db.execute({ text: 'truncate contact_cards_in_clear', values: [] });
    await work.record(
      'ContactCardsSealed',
      { type: 'ContactCards', id: 'county' },
      { records: cards.length },
    );
    return done({ sealed: cards.length });
  });
  return sealed;
}

async function insertSealed(work: Work, card: ClearCard): Promise<void> {
  const { hasEmail, hasPhone, ...sealed } = sealAddresses(work.environment.keys, card.account_id, card);
  await work.changeOne({
    text: `insert into contact_cards (account_id, has_email, has_phone, email_scope, sms_scope, suite, key_version, wrapped_key, ciphertext, phone_blind_index, saved_at, version)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    values: [
      card.account_id,
      hasEmail,
      hasPhone,
      card.email_scope,
      card.sms_scope,
      sealed.suite,
      sealed.keyVersion,
      sealed.wrappedKey,
      sealed.ciphertext,
      sealed.phoneBlindIndex,
      card.saved_at,
      card.version,
    ],
  });
}
