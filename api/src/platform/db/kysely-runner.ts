import type { EntityManager } from '@mikro-orm/postgresql';
import type { SqlRunner } from './sql.js';

interface RawTransaction {
  executeQuery(query: {
    sql: string;
    parameters: readonly unknown[];
    query: object;
    queryId: object;
  }): Promise<{ rows: Record<string, unknown>[]; numAffectedRows?: bigint }>;
}

export interface CommandRunner extends SqlRunner {
  /** Rows as objects keyed by column. */
  objects<T>(statement: { text: string; values: readonly unknown[] }): Promise<T[]>;
  /** Number of changed rows. */
  execute(statement: { text: string; values: readonly unknown[] }): Promise<number>;
}

/**
 * Runs statements on the connection of the entity manager's open transaction. Values travel as parameters of the wire
 * protocol, never in the SQL text (MikroORM's own `execute` would inline them).
 */
export function transactionRunner(em: EntityManager): CommandRunner {
  const run = async (statement: { text: string; values: readonly unknown[] }) => {
    const transaction = em.getTransactionContext<never>() as RawTransaction | undefined;
    if (!transaction) throw new Error('statement outside of a transaction');
    const node = { kind: 'RawNode', sqlFragments: [statement.text], parameters: [] };
    return transaction.executeQuery({
      sql: statement.text,
      parameters: statement.values,
      query: node,
      queryId: { queryId: 'statement' },
    });
  };
  return {
    // Keyed by column on the way: two columns of one name would be one value, so every column of a statement needs its own.
    rows: async (statement) => (await run(statement)).rows.map((row) => Object.values(row)),
    objects: async <T>(statement: { text: string; values: readonly unknown[] }) =>
      (await run(statement)).rows as T[],
    execute: async (statement) => Number((await run(statement)).numAffectedRows ?? 0n),
  };
}
