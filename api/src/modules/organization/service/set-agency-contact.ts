import { LockMode } from '@mikro-orm/core';
import { done, refuse, type FieldProblem, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { Agency } from '../agency.entity.js';

export interface SetAgencyContact {
  readonly agencyId: string;
  readonly phone: string;
  readonly address: string;
}

const LONGEST_ADDRESS = 200;

/** Where an agency takes objections and questions; printed on its public notices. Refuses INPUT_INVALID. */
export function setAgencyContact(
  work: Work,
  input: SetAgencyContact,
): Promise<Outcome<{ agencyId: string }>> {
  return work.atomically(async () => {
    work.must('agency.edit');
    const agency = await work.em.findOne(
      Agency,
      { id: input.agencyId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!agency) return work.deny('agency.edit', { type: 'Agency', id: input.agencyId });
    const phone = input.phone.trim();
    const address = input.address.trim();
    const problems: FieldProblem[] = [];
    if (!/^[0-9-]{5,20}$/u.test(phone))
      problems.push({ field: 'phone', message: '请填写5至20位的电话号码，例如 0910-1234567。' });
    if (address === '' || [...address].length > LONGEST_ADDRESS)
      problems.push({ field: 'address', message: `请填写受理地址，最多${LONGEST_ADDRESS}字。` });
    if (problems.length > 0)
      return refuse('INPUT_INVALID', '有几处填写需要改正，已在下面逐项标出。', problems);
    agency.contactPhone = phone;
    agency.contactAddress = address;
    await work.record('AgencyContactSet', { type: 'Agency', id: agency.id });
    return done({ agencyId: agency.id });
  });
}
