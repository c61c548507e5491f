import { LockMode } from '@mikro-orm/core';
import { done, refuse, type Outcome } from '../../../platform/outcome.js';
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

/** Declares one's own id number, for recusal from one's own case; only its blind index is kept. Refuses INPUT_INVALID. */
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
    account.idBlindIndex = work.environment.keys.blindIndex('ID_NUMBER', parsed.value.citizenId);
    await work.record('OwnIdNumberDeclared', { type: 'Account', id: account.id });
    return done({ accountId: account.id });
  });
}

function ownAccountId(work: Work): string {
  return work.actor.accountId ?? work.deny('relative.declare');
}
