import type { Upload } from './use-uploads.js';

/** What a screen reader is told of a list of uploads: that it is over, and whether every file has come. */
export function describeUploads(uploads: readonly Pick<Upload, 'status'>[]): string {
  if (uploads.length === 0) return '';
  if (uploads.some(({ status }) => status === 'sending')) return '正在上传';
  const failed = uploads.filter(({ status }) => status === 'failed').length;
  return failed === 0 ? '上传完毕' : `${failed} 个文件没有上传成功`;
}
