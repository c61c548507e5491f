import { upload, type BadInput } from './requests.js';

/** Uploads. */
export const FILES: readonly BadInput[] = [
  {
    name: 'file of a program',
    how: (world) => upload(world, { fileName: 'a.exe', bytes: Buffer.from('MZ\u0000\u0000\u0000') }),
    code: 'FILE_TYPE_NOT_ACCEPTED',
    sentence: /这个文件不是能用的照片或文档，也可能已经损坏/u,
  },
  {
    name: 'file of a web page',
    how: (world) => upload(world, { fileName: 'a.pdf', bytes: Buffer.from('<script>alert(1)</script>') }),
    code: 'FILE_TYPE_NOT_ACCEPTED',
    sentence: /这个文件不是能用的照片或文档，也可能已经损坏/u,
  },
  {
    name: 'file whose ending lies',
    how: (world) => upload(world, { fileName: '照片.jpg' }),
    code: 'FILE_NAME_MISMATCH',
    sentence: /与扩展名“jpg”不符/u,
  },
  {
    name: 'file of more than 20 MB',
    how: (world) =>
      upload(world, { bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(20 * 1024 * 1024)]) }),
    code: 'FILE_TOO_LARGE',
    sentence: /20 MB/u,
  },
  {
    name: 'file without content',
    how: (world) => upload(world, { bytes: Buffer.alloc(0) }),
    code: 'FILE_EMPTY',
    sentence: /没有内容/u,
  },
  {
    name: 'file of a case in words',
    how: (world) => upload(world, { fields: { caseId: '我的申请' } }),
    code: 'NO_ACCESS',
    sentence: /没有找到/u,
  },
  {
    name: 'file of no known kind',
    how: (world) => upload(world, { fields: { kind: 'RECIPE' } }),
    code: 'ATTACHMENT_KIND_UNKNOWN',
    sentence: /请选择附件的种类/u,
  },
  {
    name: 'file from another site',
    how: (world) => upload(world, { headers: { 'x-zhulian-csrf': '' } }),
    code: 'CSRF',
    sentence: /请求来源不正确/u,
  },
  {
    name: 'file in no form',
    how: (world) => upload(world, { headers: { 'content-type': 'application/pdf' } }),
    code: 'UPLOAD_MALFORMED',
    sentence: /上传内容不完整/u,
  },
  {
    name: 'file that replaces what is not there',
    how: (world) => upload(world, { fields: { supersedesId: 'nonsense' } }),
    code: 'ALREADY_SUPERSEDED',
    sentence: /不存在或已被替换/u,
  },
];
