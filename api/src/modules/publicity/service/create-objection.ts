import { LockMode } from '@mikro-orm/core';
import { refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { refuseRecused } from '../../registry/index.js';
import { PublicNotice } from '../public-notice.entity.js';
import type { ObjectionText } from '../rules/objection-text.js';
import { lockNotice } from './lock-notice.js';
import { registerObjection, type Registered } from './register-objection.js';

export interface CreateObjection extends ObjectionText {
  readonly noticeId: string;
}

/** A clerk registers an objection made at the desk, by letter or by telephone. Refuses RECUSED and what `registerObjection` refuses. */
export function createObjection(work: Work, input: CreateObjection): Promise<Outcome<Registered>> {
  return work.atomically(async () => {
    const notice = await lockNotice(work, 'objection.create', input.noticeId);
    const recused = await refuseRecused(work, notice.caseId);
    return recused ?? registerObjection(work, notice, input);
  });
}

export interface SubmitObjection extends ObjectionText {
  readonly publicNumber: string;
}

/**
 * The public objects, without signing in. There is no account to remember a request by, so a repetition is known by its text.
 * Refuses NOTICE_UNKNOWN and what `registerObjection` refuses.
 */
export function submitObjection(work: Work, input: SubmitObjection): Promise<Outcome<Registered>> {
  return work.atomically(async () => {
    const publicNumber = input.publicNumber.trim().toUpperCase();
    const notice = await work.em.findOne(
      PublicNotice,
      { publicNumber },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    // A notice that is not on line does not exist for the public: the same answer as for an unknown number.
    if (notice?.state !== 'PUBLISHED') {
      return refuse('NOTICE_UNKNOWN', '没有找到正在公示的这个编号。请核对公示编号后重试。');
    }
    return registerObjection(work, notice, input);
  });
}
