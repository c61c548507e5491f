/** What the bench tells a server process, and what the process tells back when it listens. */
export interface ServerTask {
  readonly databaseUrl: string;
  /** Transactions with role and signed claims, as the product's own; otherwise bare statements as the owner. */
  readonly claims: boolean;
  readonly operationsFile: string;
  /** Folder of the built browser application; only the product serves one. */
  readonly webRoot?: string;
  /** Nets of the product that are switched off for this run. */
  readonly without?: readonly Net[];
}

export const nets = ['claims', 'visibleTo', 'readEvents', 'session'] as const;
export type Net = (typeof nets)[number];

export const POOL_SIZE = 8;

/** Runs in a server's process: starts it with the task it was given and tells the bench its port. */
export async function serve(start: (task: ServerTask) => Promise<number>): Promise<void> {
  const task = JSON.parse(process.argv[2] ?? '{}') as ServerTask;
  const port = await start(task);
  process.send?.({ port });
  // The bench is gone: nobody would stop this process any more.
  process.once('disconnect', () => process.exit(0));
}
