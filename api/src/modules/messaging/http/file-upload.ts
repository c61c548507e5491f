import type { FastifyRequest } from 'fastify';
import { refuse, type Refused } from '../../../platform/outcome.js';
import { LARGEST_FILE } from '../rules/file-acceptance.js';

export interface Upload {
  readonly fields: ReadonlyMap<string, string>;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** One file and a handful of short fields: anything more is no upload of ours. */
export const uploadLimits = {
  files: 1,
  fileSize: LARGEST_FILE,
  fields: 8,
  fieldSize: 200,
  fieldNameSize: 50,
  parts: 9,
};

const TOO_LARGE = refuse(
  'FILE_TOO_LARGE',
  '文件超过 20 MB。请压缩、降低扫描分辨率或分成几个文件后重新上传。',
);
/** Nothing that could be read as one uploaded file. */
export const MALFORMED = refuse(
  'UPLOAD_MALFORMED',
  '上传内容不完整，没有保存。请检查网络后重新上传，一次一个文件。',
);

/** Reads a multipart form, stopping at the size limit. Refuses FILE_TOO_LARGE, UPLOAD_MALFORMED. */
export async function readUpload(request: FastifyRequest): Promise<Upload | Refused> {
  if (!request.isMultipart()) return MALFORMED;
  const fields = new Map<string, string>();
  let file: { fileName: string; bytes: Buffer } | null = null;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') file = { fileName: part.filename, bytes: await part.toBuffer() };
      else fields.set(part.fieldname, String(part.value));
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code === 'FST_REQ_FILE_TOO_LARGE' ? TOO_LARGE : MALFORMED;
  }
  return file ? { fields, ...file } : MALFORMED;
}
