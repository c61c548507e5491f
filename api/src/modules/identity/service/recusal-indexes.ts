import type { Work } from '../../../platform/work.js';
import { Account } from '../account.entity.js';
import { DeclaredRelative } from '../declared-relative.entity.js';

/** Blind indexes of the id numbers of a person and of the relatives they declared: nobody decides about any of these (回避). */
export async function recusalIndexesOf(work: Work, accountId: string): Promise<Buffer[]> {
  const account = await work.em.findOne(Account, { id: accountId });
  const relatives = await work.em.find(DeclaredRelative, { accountId });
  const own = account?.idBlindIndex ? [account.idBlindIndex] : [];
  return [...own, ...relatives.map((relative) => relative.idBlindIndex)].map((index) => Buffer.from(index));
}
