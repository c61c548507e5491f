import { readFileSync } from 'node:fs';
import { z } from 'zod';

const manifest = z.record(z.string(), z.string());

const request = z.looseObject({
  query: z.string().optional(),
  extensions: z
    .looseObject({ persistedQuery: z.looseObject({ sha256Hash: z.string() }).optional() })
    .optional(),
});

/** The operations the SPA was built with: hash → text. Anything else is refused unless ad-hoc operations are allowed. */
export class PersistedOperations {
  private constructor(
    private readonly operations: ReadonlyMap<string, string>,
    private readonly adhoc: boolean,
  ) {}

  static load(path: string, adhoc: boolean): PersistedOperations {
    const listed = manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
    return new PersistedOperations(new Map(Object.entries(listed)), adhoc);
  }

  /** The body with its operation's text in place, or null when the operation is not listed. */
  resolve(body: unknown): { body: Record<string, unknown>; listed: boolean } | null {
    const parsed = request.safeParse(body);
    if (!parsed.success) return null;
    const { extensions, ...rest } = parsed.data;
    const text = this.operations.get(extensions?.persistedQuery?.sha256Hash ?? '');
    if (text !== undefined) return { body: { ...rest, query: text }, listed: true };
    return this.adhoc && rest.query ? { body: rest, listed: false } : null;
  }
}
