import type { Checkpoint } from './checkpoint.js';

/** Between these lines stands the signed note; verify.mjs and verify.py look for them in a saved mail. */
const NOTE_BEGINS = '-----BEGIN ZHULIAN CHECKPOINT-----';
const NOTE_ENDS = '-----END ZHULIAN CHECKPOINT-----';

/** 邮件存证: all that somebody needs who wants to check the log years later with nothing but this mail. */
export function checkpointLetter(
  { origin, size, time }: Checkpoint,
  note: string,
  key: string,
): { title: string; text: string; files: { name: string; content: string }[] } {
  return {
    title: `审计日志检查点：共 ${size} 条`,
    text: [
      `这是“住联”审计日志 ${origin} 的检查点：截至 ${time}（世界时）共 ${size} 条。`,
      '请保存这封邮件，不要转发修改，也不需要回复。以后任何人改动、删减日志，或者恢复成旧的备份，都会与它不一致。',
      '',
      '核对办法：向审计管理员要一份导出的日志，把附件（或这封邮件的正文）存成文件，在装有 Node 20 以上的电脑上运行：',
      '  node verify.mjs 导出的日志.jsonl --key 日志公钥 --witness 存下的文件',
      `日志公钥：${key}`,
      '第一次收到时，请当面向系统管理员核对这把公钥；以后它变了而没有事先通知，请查问。',
      '',
      NOTE_BEGINS,
      note.trimEnd(),
      NOTE_ENDS,
      '',
    ].join('\n'),
    files: [{ name: `${String(size).padStart(12, '0')}.checkpoint`, content: note }],
  };
}
