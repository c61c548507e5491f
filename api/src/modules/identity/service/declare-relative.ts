import { LockMode } from '@mikro-orm/core';
import { done, refuse, type Outcome, type Refused } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { parseCitizenId } from '../../../shared/citizen-id.js';
import { Account } from '../account.entity.js';
import { DeclaredRelative } from '../declared-relative.entity.js';

export interface DeclareRelative {
  readonly idNumber: string;
  readonly relation: string;
}

const LONGEST_RELATION = 20;

/** Declares a relative (回避申报); only the blind index of the number is kept. Refuses INPUT_INVALID, RELATIVE_DECLARED. */
export function declareRelative(
  work: Work,
  input: DeclareRelative,
): Promise<Outcome<{ relativeId: string }>> {
  return work.atomically(async () => {
    work.must('relative.declare');
    const accountId = ownAccountId(work);
    const parsed = parseCitizenId(input.idNumber, work.today());
    const relation = input.relation.trim();
    if (!parsed.ok)
      return refuse('INPUT_INVALID', parsed.error.message, [
        { field: 'idNumber', message: parsed.error.message },
      ]);
    if (relation === '' || [...relation].length > LONGEST_RELATION) {
      const message = `请填写与本人的关系，例如配偶、父亲，不超过${LONGEST_RELATION}字。`;
      return refuse('INPUT_INVALID', message, [{ field: 'relation', message }]);
    }
    const idBlindIndex = work.environment.keys.blindIndex('ID_NUMBER', parsed.value.citizenId);
    if (await work.em.findOne(DeclaredRelative, { accountId, idBlindIndex }))
      return refuse('RELATIVE_DECLARED', '这位亲属您已经申报过，不用重复填写。');
    const relative = work.em.create(DeclaredRelative, {
      id: work.newId(),
      accountId,
      idBlindIndex,
      relation,
      declaredAt: work.now(),
    });
    await work.record('RelativeDeclared', { type: 'DeclaredRelative', id: relative.id });
    return done({ relativeId: relative.id });
  });
}

/**
 * Declares one's own id number, for recusal from one's own case; only its blind index is kept. Declared anew, the former
 * one is kept beside it and goes on counting: a number put aside for the length of an act would switch recusal off.
 * Refuses INPUT_INVALID and OWN_ID_NUMBER_TAKEN.
 */
export function declareOwnIdNumber(
  work: Work,
  input: { readonly idNumber: string },
): Promise<Outcome<{ accountId: string }>> {
  return work.atomically(async () => {
    const account = await work.em.findOne(
      Account,
      { id: ownAccountId(work) },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    work.must('relative.declare');
    if (!account) return work.deny('relative.declare');
    const parsed = parseCitizenId(input.idNumber, work.today());
    if (!parsed.ok)
      return refuse('INPUT_INVALID', parsed.error.message, [
        { field: 'idNumber', message: parsed.error.message },
      ]);
    const index = work.environment.keys.blindIndex('ID_NUMBER', parsed.value.citizenId);
    const taken = await refuseTaken(work, account.id, index);
    if (taken) return taken;
    const former = account.idBlindIndex ? Buffer.from(account.idBlindIndex) : null;
    const isChanged = former !== null && !former.equals(index);
    if (isChanged) await keepFormer(work, account.id, former);
    account.idBlindIndex = index;
    await work.record('OwnIdNumberDeclared', { type: 'Account', id: account.id }, { isChanged });
    return done({ accountId: account.id });
  });
}

/** One person is one account: with two they would act at two levels of one case. Who was disabled may come back under a new one. */
async function refuseTaken(work: Work, accountId: string, index: Buffer): Promise<Refused | null> {
  // Two accounts that declare the same number at once: the second waits and finds the first.
  await work.db.rows({
    text: `select pg_advisory_xact_lock(hashtextextended('own|' || encode($1::bytea, 'hex'), 0))`,
    values: [index],
  });
  const [other] = await work.db.rows({
    text: `select 1 from recusal_numbers() k join accounts a on a.id = k.account_id
           where k.is_own and k.blind_index = $1 and a.id <> $2 and a.state = 'ACTIVE' limit 1`,
    values: [index, accountId],
  });
  if (!other) return null;
  const object = { type: 'Account', id: accountId };
  work.recordIfRefused('attempt', object, { permission: 'relative.declare', reason: 'OWN_ID_NUMBER_TAKEN' });
  const message =
    '这个证件号码已由另一账号申报，一人只能使用一个账号。请核对号码；确为本人的，请联系安全管理员。';
  return refuse('OWN_ID_NUMBER_TAKEN', message, [{ field: 'idNumber', message }]);
}

async function keepFormer(work: Work, accountId: string, index: Buffer): Promise<void> {
  await work.db.execute({
    text: `insert into former_own_numbers (id, account_id, id_blind_index, replaced_at) values ($1, $2, $3, $4)
           on conflict do nothing`,
    values: [work.newId(), accountId, index, work.now().toISOString()],
  });
}

function ownAccountId(work: Work): string {
  return work.actor.accountId ?? work.deny('relative.declare');
}
