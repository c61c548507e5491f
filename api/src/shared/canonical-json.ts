/** What JSON can hold. Properties that are undefined are left out, as JSON does. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

const LONE_SURROGATE = /\p{Surrogate}/u;

function canonicalString(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new Error('Text with half a surrogate pair has no stable bytes');
  return JSON.stringify(text);
}

/**
 * JSON text that is the same for equal values: keys sorted by UTF-16 unit, no white space, numbers as ECMAScript prints them (RFC 8785).
 * Throws on NaN, infinities, half surrogate pairs and anything that is not JSON (dates, maps, functions), because a digest must never depend on luck.
 */
export function canonicalJson(value: JsonValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error('A number without an end has no JSON');
    return JSON.stringify(value);
  }
  if (typeof value === 'string') return canonicalString(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  return canonicalObject(value);
}

function isList(value: JsonValue | object): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function canonicalObject(value: { readonly [key: string]: JsonValue | undefined }): string {
  if (typeof value !== 'object') throw new Error(`Not JSON: ${typeof value}`);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new Error('Only plain objects have a canonical form');
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) members.push(`${canonicalString(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

/** The UTF-8 bytes of {@link canonicalJson}: what is hashed and stored. */
export function canonicalBytes(value: JsonValue): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value));
}
