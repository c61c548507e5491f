import type { Permission } from '../../../platform/auth/actor.js';
import { faultOf } from '../../../platform/fault.js';
import { done } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { openAddresses, phoneBlindIndex, type SealedAddresses } from './contact-addresses.js';

interface CardWithoutIndex extends SealedAddresses {
  readonly accountId: string;
}

type SystemWork = (cause: string, permissions: readonly Permission[]) => Work;

/** Gives the numbers of cards from before there was one their blind index, once, before the product serves anybody: how many. */
export async function indexContactCards(workAsSystem: SystemWork): Promise<number> {
  const work = workAsSystem('index-contact-cards', []);
  const { indexed } = await work.atomically(async () => {
    // Locked: of two processes that start at once the second one finds nothing left.
    const cards = await work.db.objects<CardWithoutIndex>({
      text: `select account_id as "accountId", suite, key_version as "keyVersion", wrapped_key as "wrappedKey", ciphertext
             from contact_cards where has_phone and phone_blind_index is null order by account_id for update`,
      values: [],
    });
    let indexed = 0;
    for (const card of cards) if (await giveIndex(work, card)) indexed += 1;
    if (indexed > 0)
      await work.record('ContactCardsIndexed', { type: 'ContactCards', id: 'county' }, { records: indexed });
    return done({ indexed });
  });
  return indexed;
}

async function giveIndex(work: Work, card: CardWithoutIndex): Promise<boolean> {
  const { keys, log } = work.environment;
  let index: Buffer | null;
  try {
    index = phoneBlindIndex(keys, openAddresses(keys, card.accountId, card).phone);
  } catch (error) {
    // A card that somebody moved here: its owner saves it anew, and the county starts meanwhile.
    log.error({ accountId: card.accountId, ...faultOf(error) }, 'a contact card did not open');
    return false;
  }
  await work.changeOne({
    text: 'update contact_cards set phone_blind_index = $2 where account_id = $1',
    values: [card.accountId, index],
  });
  return index !== null;
}
