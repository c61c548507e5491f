import type { DocumentBlock, OfficialDocument } from '../../../platform/document/official-document.js';
import type { PlainDate } from '../../../shared/plain-date.js';

/** A unit as a letter names it: what the county has not filled in is left out. */
export interface UnitOfLetter {
  readonly name: string;
  readonly contactPhone?: string | null;
  readonly contactAddress?: string | null;
}

export interface RejectionFacts {
  readonly applicationNumber: string;
  readonly applicantName: string;
  readonly communityName: string;
  /** The step of the chain at which it was rejected: 社区初审, 街道审核, 县级核准. */
  readonly level: string;
  readonly reason: string;
  readonly opinion: string;
  readonly issuer: UnitOfLetter;
  /** Takes the request for a reconsideration in. */
  readonly desk: UnitOfLetter;
  /** Answers it. */
  readonly authority: UnitOfLetter;
  readonly reconsiderationDays: number;
  readonly rejectedOn: PlainDate;
}

const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });
const heading = (text: string): DocumentBlock => ({ kind: 'heading', level: 1, text });

/** 驳回通知书 (办法 第九条): to the applicant, with the reason and the way to a reconsideration. */
export function rejectionPaper(facts: RejectionFacts): OfficialDocument {
  const { issuer, desk, authority, applicationNumber, communityName, level, rejectedOn } = facts;
  const written = facts.opinion.split('\n').filter((line) => line.trim() !== '');
  return {
    form: 'LETTER',
    mark: issuer.name,
    // The county has no series of document numbers for these letters.
    number: `申请编号：${applicationNumber}`,
    title: '公租房申请不予通过（驳回）通知书',
    addressee: facts.applicantName,
    body: [
      paragraph(
        `您家庭的公共租赁住房申请（申请编号：${applicationNumber}，受理社区：${communityName}），经${issuer.name}在“${level}”环节审核，决定不予通过（驳回）。`,
      ),
      heading('一、驳回理由'),
      paragraph(`原因：${facts.reason}。`),
      ...written.map(paragraph),
      heading('二、依据'),
      paragraph(
        '《公共租赁住房管理办法》第九条：对不符合申请条件的申请人，应当书面通知并说明理由；申请人对审核结果有异议，可以申请复核。',
      ),
      heading('三、申请复核'),
      paragraph(
        `您对审核结果有异议的，可以向${authority.name}申请复核。书面复核申请请交到${withContact(desk)}。${authority.name}会同有关部门复核，并在${facts.reconsiderationDays}个工作日内将复核结果书面告知您。`,
      ),
      ...(issuer.name === desk.name ? [] : [paragraph(`对驳回理由有疑问的，请联系${withContact(issuer)}。`)]),
    ],
    signature: { body: issuer.name, signedOn: rejectedOn },
    imprint: { printedBy: issuer.name, printedOn: rejectedOn },
  };
}

function withContact({ name, contactAddress, contactPhone }: UnitOfLetter): string {
  const known = [
    ...(contactAddress ? [`地址：${contactAddress}`] : []),
    ...(contactPhone ? [`电话：${contactPhone}`] : []),
  ];
  return known.length > 0 ? `${name}（${known.join('，')}）` : name;
}
