import { createHash } from 'node:crypto';
import { runSupervisionModels } from '../../../api/src/modules/supervision/index.js';
import { COMMUNITY, County } from '../../support/factories/county.js';

export interface Hit {
  readonly id: string;
  readonly subject: string;
  readonly evidence: readonly { label: string; value: string }[];
  readonly version: number;
  readonly state: string;
}

type When = string;

/** Shanghai time, `2026-07-06 09:00`, as an instant. */
export const at = (when: When): Date =>
  new Date(`${when.replace(' ', 'T')}${when.length > 10 ? '' : 'T10:00'}+08:00`);

/** Tables that the models look at; the owner empties them between two tests. */
const SEEDED =
  'contact_cards, alerts, supervision_runs, notifications, application_steps, audit_events, audit_inbox, public_notices, objections, declared_relatives, former_own_numbers, confidential_facts, vault_entries, household_members, applications, households, persons';

/** A county whose data are written past the use cases: models look for what the use cases refuse or cannot know. */
export class ModelCounty {
  private constructor(readonly county: County) {}

  static async start(): Promise<ModelCounty> {
    return new ModelCounty(await County.start());
  }

  async empty(): Promise<void> {
    await this.county.rows(`truncate ${SEEDED} cascade`);
    await this.county.rows(`delete from policy_parameters where not is_sample`);
    await this.county.rows(`update policy_parameters set valid_until = null`);
  }

  private id(when: Date): string {
    return this.county.app.environment.ids.uuid(when);
  }

  async account(name: string, ownId?: string): Promise<string> {
    const id = this.id(at('2026-01-05'));
    await this.county.rows(
      `insert into accounts (id, login_name, display_name, pinyin, password_hash, must_change_password, state, created_at, id_blind_index)
       values ($1, $2, $3, 'x', 'x', false, 'ACTIVE', now(), $4)`,
      [id, `staff-${id}`, name, ownId ? index(ownId) : null],
    );
    return id;
  }

  /** A case with its applicant; `people` are the id numbers of the household, `phone` is the last one's. */
  async case(
    state = 'COMMUNITY_REVIEW',
    more: {
      since?: When;
      people?: readonly string[];
      joined?: When;
      applicantOf?: string;
      phone?: string;
    } = {},
  ): Promise<string> {
    const { since = '2026-06-01', people = ['A'], joined = since } = more;
    const [caseId, householdId] = [this.id(at(since)), this.id(at(since))];
    await this.county.rows(
      `insert into households (id, case_id, community_id, wrapped_key, key_version, created_at) values ($1, $2, $3, '\\x00', 1, $4)`,
      [householdId, caseId, COMMUNITY, at(since)],
    );
    const persons: string[] = [];
    for (const number of people) {
      const personId = this.id(at(since));
      persons.push(personId);
      await this.county.rows(
        `insert into persons (id, name, pinyin, sex, registered_at) values ($1, '例某', 'li', 'MALE', $2)`,
        [personId, at(since)],
      );
      await this.county.rows(
        `insert into household_members (id, household_id, person_id, case_id, is_applicant, relation_code, is_adult, joined_at)
         values ($1, $2, $3, $4, $5, '01', true, $6)`,
        [this.id(at(since)), householdId, personId, caseId, persons.length === 1, at(joined)],
      );
      await this.county.rows(
        `insert into vault_entries (id, person_id, case_id, agency_id, kind, suite, key_version, ciphertext, blind_index, masked, stored_at)
         values ($1, $2, $3, 'HOUSING', 'ID_NUMBER', 'x', 1, '\\x00', $4, 'x', $5)`,
        [this.id(at(since)), personId, caseId, index(number), at(since)],
      );
    }
    if (more.phone)
      await this.county.rows(
        `insert into vault_entries (id, person_id, case_id, agency_id, kind, suite, key_version, ciphertext, blind_index, masked, stored_at)
         values ($1, $2, $3, 'HOUSING', 'PHONE', 'x', 1, '\\x00', $4, 'x', $5)`,
        [this.id(at(since)), persons.at(-1), caseId, index(more.phone), at(since)],
      );
    const [known] = more.applicantOf
      ? await this.county.rows<{ id: string }>('select applicant_id as id from applications where id = $1', [
          more.applicantOf,
        ])
      : [];
    await this.county.rows(
      `insert into applications (id, application_number, household_id, community_id, applicant_id, guarantee_type, household_size, state,
         state_since, clock_used_days, queue_on, correction_round, verification_round, created_by, created_at)
       values ($1, $2, $3, $4, $5, 'LOW_INCOME', 1, $6, $7, 0, '2026-08-01', 0, 0, gen_random_uuid(), $7)`,
      [caseId, `A${caseId.slice(-12)}`, householdId, COMMUNITY, known?.id ?? persons[0], state, at(since)],
    );
    return caseId;
  }

  async step(
    caseId: string,
    action: string,
    from: string,
    to: string,
    actorId: string | null,
    when: When | Date,
  ): Promise<void> {
    const moment = when instanceof Date ? when : at(when);
    await this.county.rows(
      `insert into application_steps (id, case_id, action, from_state, to_state, actor_id, actor_name, agency_id, at, took_days, was_overdue)
       values ($1, $2, $3, $4, $5, $6, '演某', 'HOUSING', $7, 0, false)`,
      [this.id(moment), caseId, action, from, to, actorId, moment],
    );
  }

  approve(caseId: string, actorId: string, when: When | Date): Promise<void> {
    return this.step(caseId, 'approve', 'COUNTY_REVIEW', 'COUNTY_PUBLICITY', actorId, when);
  }

  async event(
    type: string,
    actorId: string,
    caseId: string | null,
    when: When,
    more: { details?: object; objectId?: string; kind?: string } = {},
  ): Promise<void> {
    const { details = {}, objectId = 'x', kind = 'PERSON' } = more;
    await this.county.rows(
      `insert into audit_events (id, type, occurred_at, actor_id, object_type, object_id, case_id, canonical)
       values ($1, $2, $3, $4, 'Application', $5, $6, $7)`,
      [
        this.id(at(when)),
        type,
        at(when),
        actorId,
        objectId,
        caseId,
        Buffer.from(JSON.stringify({ actor: { kind }, details })),
      ],
    );
  }

  /** As many readings: of one case, or each of another; for a request of its own each, or for none. */
  async reads(
    type: string,
    actorId: string,
    times: number,
    when: When,
    caseId?: string,
    isForRequests = false,
  ): Promise<void> {
    for (let count = 0; count < times; count += 1) {
      const details = isForRequests ? { requestId: String(count) } : {};
      await this.event(type, actorId, caseId ?? (await this.case()), when, { details });
    }
  }

  async notice(
    caseId: string,
    more: { days: number; published: When; endsOn: string; offline?: When },
  ): Promise<string> {
    const id = this.id(at(more.published));
    await this.county.rows(
      `insert into public_notices (id, case_id, community_id, level, public_number, authenticity_code, state, title, body, days, day_unit,
         objection_phone, objection_address, objection_check_days, scan_findings, submitted_by, submitted_at, published_at, ends_on, offline_at)
       values ($1, $2, $3, 'COMMUNITY', $4, $5, $6, '公示', '正文', $7, 'CALENDAR_DAY', '1', '1', 10, '[]', gen_random_uuid(), $8, $8, $9, $10)`,
      [
        id,
        caseId,
        COMMUNITY,
        id.slice(-12),
        id.slice(-12),
        more.offline ? 'CLOSED' : 'PUBLISHED',
        more.days,
        at(more.published),
        more.endsOn,
        more.offline ? at(more.offline) : null,
      ],
    );
    return id;
  }

  async relative(accountId: string, number: string, when: When): Promise<void> {
    await this.county.rows(
      `insert into declared_relatives (id, account_id, id_blind_index, relation, declared_at) values ($1, $2, $3, '兄弟', $4)`,
      [this.id(at(when)), accountId, index(number), at(when)],
    );
  }

  /** A number the account declared as its own before the present one. */
  async formerNumber(accountId: string, number: string): Promise<void> {
    await this.county.rows(
      `insert into former_own_numbers (id, account_id, id_blind_index, replaced_at) values (gen_random_uuid(), $1, $2, now())`,
      [accountId, index(number)],
    );
  }

  async card(accountId: string, phone: string): Promise<void> {
    await this.county.rows(
      `insert into contact_cards (account_id, has_email, has_phone, email_scope, sms_scope, suite, key_version, wrapped_key, ciphertext, phone_blind_index, saved_at)
       values ($1, false, true, 'NONE', 'NONE', 'x', 1, '\\x00', '\\x00', $2, now())`,
      [accountId, index(phone)],
    );
  }

  async fact(caseId: string, kind: string, when: When): Promise<void> {
    await this.county.rows(
      `insert into confidential_facts (id, household_id, case_id, agency_id, kind, suite, ciphertext, recorded_by, recorded_at)
       select $2, h.id, $1, 'HOUSING', $3, 'x', '\\x00', gen_random_uuid(), $4 from households h where h.case_id = $1`,
      [caseId, this.id(at(when)), kind, at(when)],
    );
  }

  async parameter(key: string, value: number, entered: When): Promise<void> {
    await this.county.rows(
      `update policy_parameters set valid_until = '2026-01-01' where key = $1 and valid_until is null`,
      [key],
    );
    await this.county.rows(
      `insert into policy_parameters (id, key, value, valid_from, doc_title, doc_no, article, approved_by, is_sample, entered_by, entered_at)
       values ($1, $2, $3, '2026-01-02', '通知', '长住建〔2026〕1号', '一', '县政府', false, gen_random_uuid(), $4)`,
      [this.id(at(entered)), key, JSON.stringify(value), at(entered)],
    );
  }

  /** What the models hit, after a run of all of them. */
  async hits(code: string): Promise<Hit[]> {
    await runSupervisionModels((cause, permissions) => this.county.app.workAsSystem(cause, permissions));
    const [run] = await this.county.rows<{ failed: string[] }>(
      'select failed_models as failed from supervision_runs order by started_at desc, id desc limit 1',
    );
    if (run?.failed.length) throw new Error(`models failed: ${run.failed.join(', ')}`);
    return this.county.rows<Hit>(
      `select id, subject_key as subject, evidence, version, state from alerts where model_code = $1 order by subject_key, round`,
      [code],
    );
  }
}

const index = (number: string): Buffer => createHash('sha256').update(number).digest();
