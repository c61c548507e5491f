/** 检查点: what the log commits itself to at a size (C2SP tlog-checkpoint with extension lines). */
export interface Checkpoint {
  /** Names the log; the same for its whole life. */
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  /** Name of the hash suite. */
  readonly suite: string;
  /** The database's time, ISO 8601 in UTC. */
  readonly time: string;
  /** 换钥: the public key that signs from the next checkpoint on. Only the present key can say so. */
  readonly next: string | null;
}

export function checkpointText({ origin, size, root, suite, time, next }: Checkpoint): string {
  const handOver = next === null ? '' : `next ${next}\n`;
  return `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\nsuite ${suite}\ntime ${time}\n${handOver}`;
}

const SHAPE =
  /^(?<origin>[^\n]+)\n(?<size>0|[1-9]\d{0,15})\n(?<root>[A-Za-z0-9+/]{43}=)\nsuite (?<suite>[\w-]+)\ntime (?<time>[\d:.TZ-]+)\n(?:next (?<next>\S+)\n)?$/;

/** Null for anything else than exactly what `checkpointText` writes. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const { origin, size, root, suite, time, next } = SHAPE.exec(text)?.groups ?? {};
  if (!origin || !size || !root || !suite || !time) return null;
  return { origin, size: Number(size), root: Buffer.from(root, 'base64'), suite, time, next: next ?? null };
}
