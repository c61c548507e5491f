import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';

/** Values that must never be met in clear, by what they are. */
export type Canaries = Readonly<Record<string, string>>;

/** A value that was met: which one, and where. */
export interface Leak {
  readonly canary: string;
  readonly where: string;
}

/** As text, and as the hexadecimal of a `bytea` column; base64 would need its three offsets and is how nothing here is kept. */
const formsOf = (value: string): Buffer[] => {
  const bytes = Buffer.from(value);
  return [bytes, Buffer.from(bytes.toString('hex'))];
};

export function leaksIn(where: string, bytes: Buffer, canaries: Canaries): Leak[] {
  return Object.entries(canaries)
    .filter(([, value]) => formsOf(value).some((form) => bytes.includes(form)))
    .map(([canary]) => ({ canary, where }));
}

/** Searches a stream without holding it: the end of each piece is looked at again with the next one. */
async function leaksInStream(
  where: string,
  stream: AsyncIterable<Buffer>,
  canaries: Canaries,
): Promise<{ leaks: Leak[]; bytes: number }> {
  const longest = Math.max(...Object.values(canaries).map((value) => Buffer.byteLength(value) * 2));
  const found = new Map<string, Leak>();
  let rest = Buffer.alloc(0);
  let bytes = 0;
  for await (const piece of stream) {
    bytes += piece.length;
    const window = Buffer.concat([rest, piece]);
    for (const leak of leaksIn(where, window, canaries)) found.set(leak.canary, leak);
    rest = window.subarray(Math.max(0, window.length - longest));
  }
  return { leaks: [...found.values()], bytes };
}

/** `COPY (select …) TO STDOUT` of every table of every schema that is ours. */
export async function leaksInTables(
  ownerUrl: string,
  canaries: Canaries,
): Promise<{ leaks: Leak[]; tables: string[] }> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const leaks: Leak[] = [];
    for (const { name } of rows) {
      const stream = client.query(copyTo(`copy (select * from ${name}) to stdout`));
      leaks.push(...(await leaksInStream(name, stream, canaries)).leaks);
    }
    return { leaks, tables: rows.map(({ name }) => name) };
  });
}

/** Where the write-ahead log stands: only what is written from here on is looked at. */
export const walPosition = (ownerUrl: string): Promise<string> =>
  withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ file: string }>(
      'select pg_walfile_name(pg_current_wal_insert_lsn()) as file',
    );
    return rows[0]?.file ?? '';
  });

/** The bytes on the disk: the database's own files (heap, TOAST, indexes), the log segments since `sinceFile`, the server's log. */
export async function leaksOnDisk(
  ownerUrl: string,
  sinceFile: string,
  canaries: Canaries,
): Promise<{ leaks: Leak[]; heapBytes: number; walBytes: number }> {
  const { folder, oid } = await withClient(ownerUrl, async (client) => {
    await client.query('checkpoint');
    const { rows } = await client.query<{ folder: string; oid: string }>(
      `select current_setting('data_directory') as folder, oid from pg_database where datname = current_database()`,
    );
    if (!rows[0]) throw new Error('the server did not say where its data are');
    return rows[0];
  });
  const scan = async (paths: readonly string[]) => {
    const leaks: Leak[] = [];
    let bytes = 0;
    for (const path of paths) {
      const found = await leaksInStream(path.slice(folder.length), createReadStream(path), canaries);
      leaks.push(...found.leaks);
      bytes += found.bytes;
    }
    return { leaks, bytes };
  };
  const base = join(folder, 'base', String(oid));
  // The server takes its cache of the catalogue away and writes it anew at any moment; no row stands in it.
  const files = readdirSync(base).filter((name) => !name.startsWith('pg_internal.init'));
  const heap = await scan(files.map((name) => join(base, name)));
  const segments = readdirSync(join(folder, 'pg_wal')).filter((name) => /^[0-9A-F]{24}$/u.test(name));
  const wal = await scan(
    segments.filter((name) => name >= sinceFile).map((name) => join(folder, 'pg_wal', name)),
  );
  const logs = await scan(
    readdirSync(join(folder, '..'))
      .filter((name) => name.endsWith('.log'))
      .map((name) => join(folder, '..', name)),
  );
  return { leaks: [...heap.leaks, ...wal.leaks, ...logs.leaks], heapBytes: heap.bytes, walBytes: wal.bytes };
}

async function withClient<T>(ownerUrl: string, act: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
