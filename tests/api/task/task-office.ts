import { Client } from 'pg';
import type { PostKind } from '../../../api/src/modules/identity/index.js';
import { startTestApp, type TestApp, type TestAppOptions } from '../../support/app.js';
import { REFUSAL, signedInAs, type TestClient } from '../../support/client.js';

/** An act on a task: `mutation($input: XInput!) { x(input: $input) { … } }` that shows the task. */
export const act = (name: string): string => {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Payload { __typename task { id number state version lamp dueOn feedbackDueOn returnCount } } ${REFUSAL} } }`;
};

export const TASK = `query($id: ID!) { task(id: $id) { id number state version lamp redReason workingNames dueOn feedbackDueOn returnCount doneOn lookBack originLabel
  parts { role state returnCount agency { id } } steps { action actorName text agency { id } } extensions { id state version requestedUntil }
  files { id fileName } reminders { kind } availableActions { action allowed reason } } }`;

export interface TaskSeen {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly version: number;
  readonly lamp: string;
  readonly redReason: string | null;
  readonly workingNames: string[];
  readonly dueOn: string | null;
  readonly feedbackDueOn: string | null;
  readonly returnCount: number;
  readonly doneOn: string | null;
  readonly lookBack: string | null;
  readonly originLabel: string;
  readonly parts: { role: string; state: string; returnCount: number; agency: { id: string } }[];
  readonly steps: { action: string; actorName: string; text: string; agency: { id: string } | null }[];
  readonly extensions: { id: string; state: string; version: number; requestedUntil: string }[];
  readonly files: { id: string; fileName: string }[];
  readonly reminders: { kind: string }[];
  readonly availableActions: { action: string; allowed: boolean; reason: string | null }[];
}

const DAY_MS = 86_400_000;

/** A running product whose office hands out tasks. */
export class TaskOffice {
  private readonly people = new Map<string, Promise<TestClient>>();

  private constructor(
    readonly app: TestApp,
    private readonly owner: Client,
  ) {}

  static async start(options: TestAppOptions = {}): Promise<TaskOffice> {
    const app = await startTestApp(options);
    const owner = new Client({ connectionString: app.ownerUrl });
    await owner.connect();
    return new TaskOffice(app, owner);
  }

  as(post: PostKind, agencyId = 'HOUSING'): Promise<TestClient> {
    const key = `${post}@${agencyId}`;
    const known = this.people.get(key) ?? signedInAs(this.app, { post, agencyId });
    this.people.set(key, known);
    return known;
  }

  async rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.owner.query<Row>(text, values)).rows;
  }

  /** Lets days pass; everybody has signed in again by then. */
  async passDays(days: number): Promise<void> {
    this.app.clock.advance(days * DAY_MS);
    await this.rows(
      `update sessions set last_seen_at = $1, expires_at = $1::timestamptz + interval '10 hours' where ended_at is null`,
      [this.app.clock.now()],
    );
  }

  async view(id: string, client?: TestClient): Promise<TaskSeen> {
    const reader = client ?? (await this.as('OFFICE_CLERK'));
    return (await reader.run<{ task: TaskSeen }>(TASK, { id })).task;
  }

  /** One act with the version that is there now. */
  async act(
    client: TestClient,
    name: string,
    taskId: string,
    more: Record<string, unknown> = {},
  ): Promise<TaskSeen> {
    const [row] = await this.rows<{ version: number }>('select version from tasks where id = $1', [taskId]);
    const { task } = await client.done<{ task: TaskSeen }>(act(name), {
      taskId,
      expectedVersion: row?.version,
      ...more,
    });
    return task;
  }

  /** A task that is registered; of 不动产 with 民政 unless said otherwise. */
  async register(more: Record<string, unknown> = {}): Promise<TaskSeen> {
    const office = await this.as('OFFICE_CLERK');
    const { task } = await office.done<{ task: TaskSeen }>(act('createTask'), {
      originKind: 'FREE',
      originLabel: '县政府领导批示',
      title: '核对保障家庭房产信息',
      content: '对在保家庭逐户核对不动产登记信息，列出名下有房的家庭。',
      acceptance: '全部在保家庭核对完毕，名单经本单位负责人签字。',
      leadAgencyId: 'PROPERTY_CENTER',
      coAgencyIds: ['CIVIL_AFFAIRS'],
      dueOn: '2026-08-07',
      ...more,
    });
    return task;
  }

  /** The same, up to the claim of completion by its lead unit. */
  async claimed(more: Record<string, unknown> = {}, lead = 'PROPERTY_CENTER'): Promise<string> {
    const { id } = await this.register({ coAgencyIds: [], leadAgencyId: lead, ...more });
    await this.act(await this.as('OFFICE_CLERK'), 'assignTask', id);
    const liaison = await this.as('LIAISON', lead);
    for (const name of ['receiveTask', 'startTask']) await this.act(liaison, name, id);
    await this.act(liaison, 'reportTask', id, { text: '已核对全部家庭。', percent: 100 });
    await this.act(liaison, 'claimTaskCompletion', id, { text: '对照标准已全部完成。' });
    return id;
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.app.close();
  }
}
