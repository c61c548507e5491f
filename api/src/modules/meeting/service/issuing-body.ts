import type { Work } from '../../../platform/work.js';
import { parameters } from '../../eligibility/index.js';
import { Agency } from '../../organization/index.js';
import { HOST_AGENCY } from '../../../shared/host-agency.js';

const OFFICE = '县公共租赁住房联席会议办公室';

export interface IssuingBody {
  readonly name: string;
  /** Whose seal stands for it (代章); none when it has its own. */
  readonly sealedBy?: string;
}

/** 发文机关 of the joint meeting's papers, as the county has set it. */
export async function issuingBody(work: Work): Promise<IssuingBody> {
  const { 'meeting.seal': seal } = await parameters(work, work.today());
  const bureau = await work.em.findOneOrFail(Agency, { id: HOST_AGENCY });
  if (seal === 'BUREAU') return { name: bureau.name };
  return { name: OFFICE, ...(seal === 'HOST' && { sealedBy: bureau.name }) };
}
