const databaseName = 'zhulian-drafts';
const storeName = 'drafts';

/** Fields that never enter a draft: the disk of a shared office computer is not a place for them. */
export const neverInDrafts = ['idNumber', 'password', 'oneTimeCode', 'bankAccount'] as const;

export interface Draft {
  savedAt: string;
  values: Record<string, unknown>;
}

type Stored = unknown;

/** Removes the listed fields at every depth, so that household members are covered as well as the applicant. */
export function omitFields(value: Stored, omitted: readonly string[]): Stored {
  if (Array.isArray(value)) return value.map((item: Stored) => omitFields(item, omitted));
  if (value === null || typeof value !== 'object' || value instanceof Blob) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !omitted.includes(key))
      .map(([key, inner]) => [key, omitFields(inner, omitted)]),
  );
}

export function draftKey(account: string, form: string): string {
  return `${account}/${form}`;
}

export async function saveDraft(
  account: string,
  form: string,
  values: Record<string, unknown>,
  omitted: readonly string[] = neverInDrafts,
): Promise<void> {
  const draft: Draft = {
    savedAt: new Date().toISOString(),
    values: omitFields(values, [...neverInDrafts, ...omitted]) as Record<string, unknown>,
  };
  await run('readwrite', (store) => store.put(draft, draftKey(account, form)));
}

export async function findDraft(account: string, form: string): Promise<Draft | null> {
  const found = await run<Draft | undefined>('readonly', (store) => store.get(draftKey(account, form)));
  return found ?? null;
}

export async function deleteDraft(account: string, form: string): Promise<void> {
  await run('readwrite', (store) => store.delete(draftKey(account, form)));
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('drafts cannot be opened'));
  });
}

async function run<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T>;
async function run(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<unknown>;
async function run<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      const request = act(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error ?? new Error('draft was not stored'));
    });
  } finally {
    database.close();
  }
}
