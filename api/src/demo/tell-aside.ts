import 'reflect-metadata';
import { parentPort, Worker, workerData, type MessagePort, type TransferListItem } from 'node:worker_threads';
import type { Config } from '../config.js';
import type { Database } from '../open-database.js';
import { workJointly, type JointYear } from './joint-year.js';
import { openDemoApp } from './open-demo-app.js';
import { tellShare, type StoryShare } from './tell-share.js';

/** What a thread of its own can tell: it shares nothing with the others but the database. */
type Told =
  | { readonly year: JointYear }
  | { readonly share: StoryShare; readonly lines: readonly MessagePort[] };

interface Given {
  readonly keys: Config['keys'];
  readonly loginUrl: string;
  readonly roles: Database['roles'];
  readonly told: Told;
}

/**
 * Threads that tell parts of the county: making SQL of entities is what founding a county costs most, and one core's
 * JavaScript would bound the wait.
 */
export class Aside {
  constructor(
    private readonly config: Pick<Config, 'keys'>,
    private readonly database: Pick<Database, 'loginUrl' | 'roles'>,
  ) {}

  async tellJointYear(year: JointYear): Promise<void> {
    await this.tell({ year }, []);
  }

  /** Resolves to the households' application ids, by household number. */
  async tellShare(share: StoryShare, lines: readonly MessagePort[]): Promise<ReadonlyMap<number, string>> {
    const told = await this.tell({ share, lines }, [...lines]);
    return new Map(told);
  }

  private async tell(told: Told, given: TransferListItem[]): Promise<[number, string][]> {
    const { keys } = this.config;
    const { loginUrl, roles } = this.database;
    const workerData: Given = { keys, loginUrl, roles, told };
    const thread = new Worker(new URL(import.meta.url), { workerData, transferList: given });
    return new Promise((resolve, reject) => {
      let applicationIds: [number, string][] = [];
      thread.on('message', (message: [number, string][]) => (applicationIds = message));
      thread.once('error', reject);
      thread.once('exit', (code) =>
        code === 0 ? resolve(applicationIds) : reject(new Error(`a part of the county ended with ${code}`)),
      );
    });
  }
}

async function tellHere({ keys, loginUrl, roles, told }: Given, parent: MessagePort): Promise<void> {
  const seed = 'year' in told ? told.year.seed : told.share.planning.seed;
  const { app } = await openDemoApp({ keys }, { loginUrl, roles }, seed);
  try {
    if ('year' in told) await workJointly(app, told.year);
    else parent.postMessage([...(await tellShare(app, told.share, told.lines))]);
  } finally {
    await app.close();
  }
}

if (parentPort) await tellHere(workerData as Given, parentPort);
