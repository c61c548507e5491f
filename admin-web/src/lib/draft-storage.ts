const databaseName = 'zhulian-drafts';
const storeName = 'drafts';

/** Fields that never enter a draft: the disk of a shared office computer is not a place for them. */
export const neverInDrafts = ['idNumber', 'password', 'oneTimeCode', 'bankAccount'] as const;

const WEEK_MS = 7 * 24 * 3_600_000;

export interface Draft {
  savedAt: string;
  values: Record<string, unknown>;
}

type Stored = unknown;

/**
 * Empties the listed fields at every depth, so that household members are covered as well as the applicant. Emptied and not
 * left out: a form that is given its values back finds every field it has.
 */
export function omitFields(value: Stored, omitted: readonly string[]): Stored {
  if (Array.isArray(value)) return value.map((item: Stored) => omitFields(item, omitted));
  if (value === null || typeof value !== 'object' || value instanceof Blob) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      omitted.includes(key) ? (inner === null ? null : '') : omitFields(inner, omitted),
    ]),
  );
}

export function draftKey(account: string, form: string): string {
  return `${account}/${form}`;
}

/**
 * Drafts are a help, never a condition of the work: where storage is forbidden or full, saving and deleting end
 * without a word, and nothing is found.
 */
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
  await inTurn('readwrite', (store) => store.put(draft, draftKey(account, form))).catch(() => undefined);
}

export async function findDraft(
  account: string,
  form: string,
  omitted: readonly string[] = neverInDrafts,
): Promise<Draft | null> {
  await forgetOldDrafts();
  const found = await inTurn<Draft | undefined>('readonly', (store) =>
    store.get(draftKey(account, form)),
  ).catch(() => null);
  if (!found) return null;
  // Once more on the way back: somebody else at the same computer may have laid a number there.
  const values = omitFields(found.values, [...neverInDrafts, ...omitted]) as Record<string, unknown>;
  return { ...found, values };
}

/** Ends when the draft is gone: whoever leaves the page only then does not meet it again. */
export async function deleteDraft(account: string, form: string): Promise<void> {
  await inTurn('readwrite', (store) => store.delete(draftKey(account, form))).catch(() => undefined);
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('drafts cannot be opened'));
  });
}

/** Whatever rests for more than a week: by then the case has gone on, and what is told of a household must not lie about. */
async function forgetOldDrafts(): Promise<void> {
  await inTurn('readwrite', (store) => {
    const request = store.openCursor();
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return;
      if (Date.now() - Date.parse((cursor.value as Draft).savedAt) > WEEK_MS) cursor.delete();
      cursor.continue();
    };
    return request;
  }).catch(() => undefined);
}

let line: Promise<unknown> = Promise.resolve();

/** One after the other as they were asked for, so that a draft which is still being written does not outlive its deletion. */
function inTurn<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const turn = line.then(() => run(mode, act));
  line = turn.catch(() => undefined);
  return turn;
}

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
