import pg from 'pg';

/**
 * Two connections for counting how often somebody asks. Apart from the product's pool: who asks may hold a client of that, and
 * waiting there for another one could wait for ever.
 */
export function countingPool(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  // One that breaks while idle is replaced by the next question; unheard, it would end the process.
  pool.on('error', () => undefined);
  return pool;
}
