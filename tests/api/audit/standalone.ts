import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Verdict {
  readonly ok: boolean;
  readonly kind?: string;
  readonly index?: number;
  readonly size?: number;
  readonly root?: string;
  readonly withheld?: number;
  readonly message?: string;
}

export const toolFolder = fileURLToPath(new URL('../../../api/bin/audit/', import.meta.url));

/** As a person runs it, with another working directory and nothing of the product loaded. */
export function verifyByNode(file: string, ...options: string[]): Verdict {
  const run = spawnSync(process.execPath, [`${toolFolder}verify.mjs`, file, '--json', ...options], {
    encoding: 'utf8',
    cwd: '/',
    env: { PATH: process.env['PATH'] },
  });
  if (run.stdout === '') throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Verdict;
}

export const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Many files in one process; each is verified by the same code as `verify.py <file>` runs. */
export function verifyByPython(files: readonly string[], key: string, witness: string | null): Verdict[] {
  const driver = `
import json, sys
sys.path.insert(0, ${JSON.stringify(toolFolder)})
import verify
key, witness = ${JSON.stringify(key)}, ${witness === null ? '[]' : JSON.stringify([witness])}
for path in json.load(sys.stdin):
    try:
        proof = verify.read_proof(path)
        found = verify.verify_proof(proof, key) if proof else verify.verify_export(path, key, witness, [])
        print(json.dumps({"ok": True, **found}))
    except verify.Problem as problem:
        print(json.dumps({"ok": False, "kind": problem.kind, "index": problem.index}))
`;
  const out = execFileSync('python3', ['-B', '-c', driver], {
    input: JSON.stringify(files),
    encoding: 'utf8',
  });
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Verdict);
}

interface VerifyModule {
  verifyExport(
    path: string,
    options: { key: string; witnesses?: readonly string[] },
  ): Promise<{ size: number; root: string; withheld: number }>;
}

/** The same program inside this process: a thousand starts of Node would take a minute. */
export async function verifyHere(file: string, key: string, witness: string | null): Promise<Verdict> {
  const { verifyExport } = (await import(`${toolFolder}verify.mjs`)) as VerifyModule;
  try {
    return { ok: true, ...(await verifyExport(file, { key, witnesses: witness === null ? [] : [witness] })) };
  } catch (error) {
    const { kind, index, message } = error as Error & { kind?: string; index?: number };
    if (kind === undefined) throw error;
    return { ok: false, kind, index, message } as Verdict;
  }
}
