/** True for the textual form of a UUID. An id that comes from outside is checked before it meets a uuid column. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(text);
}
