/** RFC 5987: everything outside attr-char is percent-encoded. */
function extendedValue(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/gu,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** `Content-Disposition` after RFC 6266: an ASCII name for old clients, the Chinese one in UTF-8. */
export function contentDisposition(fileName: string, kind: 'inline' | 'attachment'): string {
  const ending = /\.[A-Za-z0-9]{1,8}$/u.exec(fileName)?.[0] ?? '';
  return `${kind}; filename="attachment${ending}"; filename*=UTF-8''${extendedValue(fileName)}`;
}
