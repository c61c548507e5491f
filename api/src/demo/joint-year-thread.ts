import 'reflect-metadata';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Config } from '../config.js';
import type { Database } from '../open-database.js';
import { workJointly, type JointYear } from './joint-year.js';
import { openDemoApp } from './open-demo-app.js';

interface Given {
  readonly keys: Config['keys'];
  readonly loginUrl: string;
  readonly roles: Database['roles'];
  readonly year: JointYear;
}

/**
 * Tells the joint meeting's year in a thread of its own: it shares nothing with the households' stories but the database,
 * and making SQL of entities is what founding a county costs most: a second core takes its share.
 */
export function tellJointYearAside(
  { keys }: Pick<Config, 'keys'>,
  { loginUrl, roles }: Pick<Database, 'loginUrl' | 'roles'>,
  year: JointYear,
): Promise<void> {
  const given: Given = { keys, loginUrl, roles, year };
  const thread = new Worker(new URL(import.meta.url), { workerData: given });
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the joint meeting's year ended with ${code}`)),
    );
  });
}

async function tellHere({ keys, loginUrl, roles, year }: Given): Promise<void> {
  const { app } = await openDemoApp({ keys }, { loginUrl, roles }, year.seed);
  try {
    await workJointly(app, year);
  } finally {
    await app.close();
  }
}

if (parentPort) await tellHere(workerData as Given);
