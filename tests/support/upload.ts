import type { TestApp } from './app.js';
import { newKey } from './client.js';

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n');

export interface Sent {
  readonly cookie: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly fileName?: string;
  readonly bytes?: Buffer;
  readonly csrf?: string;
  /** Where it is sent; attachments of a case when not said. */
  readonly path?: string;
}

/** `POST /files` as a browser sends it; an idempotency key is added when the fields have none. */
export async function uploadFile(
  app: TestApp,
  { cookie, fields, fileName = '收入证明.pdf', bytes = PDF, csrf = '1', path = '/files' }: Sent,
): Promise<{ status: number; id: string; code: string; message: string }> {
  const parts = Object.entries({ idempotencyKey: newKey(), ...fields }).map(
    ([name, value]) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const file = `--x\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(parts.join('') + file), bytes, Buffer.from('\r\n--x--\r\n')]);
  const headers = { 'content-type': 'multipart/form-data; boundary=x', 'x-zhulian-csrf': csrf, cookie };
  const response = await app.http.inject({ method: 'POST', url: path, headers, payload });
  return { status: response.statusCode, ...response.json<{ id: string; code: string; message: string }>() };
}

export const downloadFile = (app: TestApp, id: string, cookie: string) =>
  app.http.inject({ method: 'GET', url: `/files/${id}`, headers: { cookie } });
