import { newKey, REFUSAL, type Refusal, type TestClient } from '../client.js';
import { COMMUNITY, type County, type Seat } from './county.js';
import { aPerson, NOTHING, type Entered } from './people.js';

/** The input type of each mutation of an application. */
const INPUT_TYPES = {
  createApplication: 'CreateApplicationInput',
  addHouseholdMember: 'AddHouseholdMemberInput',
  correctHouseholdMember: 'CorrectHouseholdMemberInput',
  changeGuaranteeType: 'ChangeGuaranteeTypeInput',
  removeHouseholdMember: 'RemoveHouseholdMemberInput',
  declareFacts: 'DeclareFactsInput',
  recordConsent: 'RecordConsentInput',
  removeMaterial: 'RemoveMaterialInput',
  changeMaterialKind: 'ChangeMaterialKindInput',
  submitApplication: 'ApplicationActInput',
  resubmitApplication: 'ApplicationActInput',
  acceptApplication: 'ApplicationActInput',
  reissueQueryCode: 'ApplicationActInput',
  declineApplication: 'ApplicationReasonInput',
  startApplicationReview: 'ApplicationActInput',
  passCommunityReview: 'ApplicationOpinionInput',
  recordSurvey: 'RecordSurveyInput',
  passSubdistrictReview: 'ApplicationOpinionInput',
  recommendApplication: 'ApplicationOpinionInput',
  approveApplication: 'ApplicationOpinionInput',
  returnApplication: 'ReturnApplicationInput',
  rejectApplication: 'ApplicationReasonInput',
  serveRejection: 'ServeRejectionInput',
  requestReconsideration: 'ApplicationOpinionInput',
  upholdRejection: 'ApplicationReasonInput',
  reopenApplication: 'ApplicationOpinionInput',
  withdrawApplication: 'ApplicationOpinionInput',
  cancelRegistration: 'ApplicationReasonInput',
} as const;

export type ApplicationMutation = keyof typeof INPUT_TYPES;

export interface Shown {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly dueOn: string | null;
  readonly resumeState: string | null;
  readonly receiptNumber: string | null;
  readonly householdSize: number;
}

const SHOWN = 'application { id state version dueOn resumeState receiptNumber householdSize }';

/** The document of one mutation, with every kind of refusal selected. */
export function mutationText(name: ApplicationMutation): string {
  const payload =
    name === 'acceptApplication' || name === 'reissueQueryCode'
      ? `... on ReceiptPayload { __typename queryCode ${SHOWN} }`
      : `... on ApplicationPayload { __typename ${SHOWN} }`;
  return `mutation($input: ${INPUT_TYPES[name]}!) { ${name}(input: $input) { ${payload} ${REFUSAL} } }`;
}

export const REASON = { reasonCode: 'INCOME_OVER_LINE', opinion: '家庭收入超过公布的标准' };
export const OPINION = { opinion: '情况属实，符合条件' };
export const CORRECTIONS = { items: [{ subject: '收入证明', request: '请提供近六个月的工资流水' }] };
export const survey = (visitedOn: string) => ({
  visitedOn,
  firstSurveyor: '刘建国',
  secondSurveyor: '马晓燕',
  conclusion: 'CONSISTENT',
  livingSituation: '租住一室，面积约二十平方米',
  neighbourOpinion: '',
  residents: 1,
  photoIds: [] as string[],
});

/** A case in a story: it remembers the version it was last seen at. */
export class ACase {
  constructor(
    readonly county: County,
    readonly id: string,
    public version: number,
    readonly applicant: Entered,
  ) {}

  /** What the mutation needs to name the case as it stands. */
  ref(more: object = {}): Record<string, unknown> {
    return { applicationId: this.id, expectedVersion: this.version, ...more };
  }

  async does(
    seat: Seat,
    name: ApplicationMutation,
    more: object = {},
  ): Promise<Shown & { queryCode?: string }> {
    return this.doneBy(await this.county.as(seat), name, more);
  }

  async doneBy(
    client: TestClient,
    name: ApplicationMutation,
    more: object = {},
  ): Promise<Shown & { queryCode?: string }> {
    const payload = await client.done<{ application: Shown; queryCode?: string }>(
      mutationText(name),
      this.ref(more),
    );
    this.version = payload.application.version;
    return { ...payload.application, ...(payload.queryCode ? { queryCode: payload.queryCode } : {}) };
  }

  async refused(seat: Seat, name: ApplicationMutation, more: object = {}): Promise<Refusal> {
    return (await this.county.as(seat)).refused(mutationText(name), this.ref(more));
  }

  async denied(seat: Seat, name: ApplicationMutation, more: object = {}): Promise<string> {
    const input = { idempotencyKey: newKey(), ...this.ref(more) };
    return (await this.county.as(seat)).errorCode(mutationText(name), { input });
  }

  /** The row as it stands, read by the owner; the version is remembered. */
  async now(): Promise<Record<string, unknown> & { state: string; version: number }> {
    const [row] = await this.county.rows<{ state: string; version: number }>(
      'select *, due_on::text as due_on from applications where id = $1',
      [this.id],
    );
    if (!row) throw new Error('the case is not there');
    this.version = row.version;
    return row;
  }

  /** The persons of the household, the applicant first. */
  members(): Promise<{ id: string; personId: string; isAdult: boolean }[]> {
    return this.county.rows(
      `select m.id, m.person_id as "personId", m.is_adult as "isAdult" from household_members m
       where m.case_id = $1 and m.left_at is null order by m.is_applicant desc, m.joined_at, m.id`,
      [this.id],
    );
  }

  async personId(): Promise<string> {
    const [applicant] = await this.members();
    if (!applicant) throw new Error('a case has an applicant');
    return applicant.personId;
  }

  /** 数据服务中心 puts the waiting notice on line. */
  async released(): Promise<void> {
    const releaser = await this.county.as('releaser');
    await releaser.done(RELEASE, await this.notice());
  }

  async notice(): Promise<{ noticeId: string; expectedVersion: number }> {
    const [notice] = await this.county.rows<{ noticeId: string; expectedVersion: number }>(
      `select id as "noticeId", version as "expectedVersion" from public_notices where case_id = $1 order by submitted_at desc, id desc limit 1`,
      [this.id],
    );
    if (!notice) throw new Error('the case has no notice');
    return notice;
  }

  /** Every agency's answer is waived with a reason: the short way to 县级核准. */
  async verificationWaived(): Promise<void> {
    const reviewer = await this.county.as('reviewer');
    const open = await this.county.rows<{ id: string; expectedVersion: number }>(
      `select id, version as "expectedVersion" from verification_requests where case_id = $1 and state in ('SENT', 'SIGNED_FOR') order by id`,
      [this.id],
    );
    for (const request of open) await reviewer.done(WAIVE, { ...request, reason: '已有书面核查结果' });
    await this.now();
  }

  /** One agency has to answer anew. The owner writes the row: a waived request was never answered. */
  async oneAnswerDisputed(): Promise<void> {
    const disputed = await this.county.rows(
      `update verification_requests set state = 'DISPUTED', reason = '面积与网签不符'
       where id = (select min(id::text)::uuid from verification_requests where case_id = $1) returning id`,
      [this.id],
    );
    if (disputed.length !== 1) throw new Error('the case has no verification request');
  }
}

const RELEASE = `mutation($input: ReleaseNoticeInput!) { releaseNotice(input: $input) { ... on ReleaseNoticePayload { __typename notice { id endsOn } } ${REFUSAL} } }`;
const WAIVE = `mutation($input: WaiveVerificationRequestInput!) { waiveVerificationRequest(input: $input) { ... on WaiveVerificationRequestPayload { __typename request { id } } ${REFUSAL} } }`;

export interface Told {
  readonly communityId?: string;
  readonly seat?: Seat;
  readonly applicant?: Entered;
  /** Who else belongs to the household; they consent and declare too. */
  readonly members?: readonly Entered[];
  /** What every adult declares; nothing of any kind otherwise. */
  readonly declarations?: object;
}

/** Tells the story of an application through the product's own operations: `await anApplication(county).submitted()`. */
export class Story {
  constructor(
    private readonly county: County,
    private readonly told: Told,
  ) {}

  private get desk(): Seat {
    return this.told.seat ?? 'clerk';
  }

  /** Entered, nothing signed or declared. */
  async entered(): Promise<ACase> {
    const applicant = this.told.applicant ?? aPerson({ relationCode: '01' });
    const input = { communityId: this.told.communityId ?? COMMUNITY, guaranteeType: 'LOW_INCOME', applicant };
    const client = await this.county.as(this.desk);
    const { application } = await client.done<{ application: Shown }>(
      mutationText('createApplication'),
      input,
    );
    const made = new ACase(this.county, application.id, application.version, applicant);
    for (const member of this.told.members ?? [])
      await made.does(this.desk, 'addHouseholdMember', { member });
    return made;
  }

  /** Ready to be submitted: everybody consented and declared. */
  async draft(): Promise<ACase> {
    const made = await this.entered();
    const members = await made.members();
    const guardian = members[0]?.personId;
    for (const { personId, isAdult } of members) {
      const signedByPersonId = isAdult ? personId : guardian;
      await made.does(this.desk, 'recordConsent', { personId, signedByPersonId, signedOn: '2026-07-01' });
      const declarations = this.told.declarations ?? NOTHING;
      if (isAdult) await made.does(this.desk, 'declareFacts', { personId, declarations });
    }
    return made;
  }

  async submitted(): Promise<ACase> {
    const made = await this.draft();
    await made.does(this.desk, 'submitApplication');
    return made;
  }

  async accepted(): Promise<ACase> {
    const made = await this.submitted();
    await made.does(this.desk, 'acceptApplication');
    return made;
  }

  async underCommunityReview(): Promise<ACase> {
    const made = await this.accepted();
    await made.does(this.desk, 'startApplicationReview');
    return made;
  }

  /** On line; the notice was released today. */
  async inCommunityPublicity(): Promise<ACase> {
    const made = await this.underCommunityReview();
    await made.does(this.desk, 'passCommunityReview', OPINION);
    await made.released();
    return made;
  }

  async underSubdistrictReview(): Promise<ACase> {
    const made = await this.inCommunityPublicity();
    await this.publicityEnds(made);
    return made;
  }

  async surveyed(): Promise<ACase> {
    const made = await this.underSubdistrictReview();
    const visitedOn = this.county.app.clock.now().toISOString().slice(0, 10);
    await made.does('street', 'recordSurvey', survey(visitedOn));
    return made;
  }

  async inSubdistrictPublicity(): Promise<ACase> {
    const made = await this.surveyed();
    await made.does('street', 'passSubdistrictReview', OPINION);
    await made.released();
    return made;
  }

  async underJointVerification(): Promise<ACase> {
    const made = await this.inSubdistrictPublicity();
    await this.publicityEnds(made);
    return made;
  }

  async underCountyReview(): Promise<ACase> {
    const made = await this.underJointVerification();
    await made.verificationWaived();
    return made;
  }

  async recommended(): Promise<ACase> {
    const made = await this.underCountyReview();
    await made.does('reviewer', 'recommendApplication', OPINION);
    return made;
  }

  async inCountyPublicity(): Promise<ACase> {
    const made = await this.recommended();
    await made.does('approver', 'approveApplication', OPINION);
    await made.released();
    return made;
  }

  async waitlisted(): Promise<ACase> {
    const made = await this.inCountyPublicity();
    await this.publicityEnds(made);
    return made;
  }

  /** Returned by the community before it was accepted. */
  async returned(): Promise<ACase> {
    const made = await this.submitted();
    await made.does(this.desk, 'returnApplication', CORRECTIONS);
    return made;
  }

  /** Rejected by the community's review. */
  async rejected(): Promise<ACase> {
    const made = await this.underCommunityReview();
    await made.does(this.desk, 'rejectApplication', REASON);
    return made;
  }

  async rejectionServed(): Promise<ACase> {
    const made = await this.rejected();
    const servedOn = this.county.app.clock.now().toISOString().slice(0, 10);
    await made.does(this.desk, 'serveRejection', { servedOn });
    return made;
  }

  async inReconsideration(): Promise<ACase> {
    const made = await this.rejectionServed();
    await made.does(this.desk, 'requestReconsideration', { opinion: '申请人认为收入计算有误' });
    return made;
  }

  private async publicityEnds(made: ACase): Promise<void> {
    await this.county.passDays(8);
    await made.now();
  }
}

export const anApplication = (county: County, told: Told = {}): Story => new Story(county, told);
