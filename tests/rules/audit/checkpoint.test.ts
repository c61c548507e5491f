import { describe, expect, it } from '@jest/globals';
import { checkpointText, parseCheckpoint } from '../../../api/src/modules/audit/rules/checkpoint.js';
import { entryBytes, wentBack } from '../../../api/src/modules/audit/rules/entry-bytes.js';
import { formatNote, parseNote } from '../../../api/src/modules/audit/rules/signed-note.js';
import { noteSigner, parseVerifier } from '../../../api/src/modules/audit/service/note-keys.js';

const checkpoint = {
  origin: 'zhulian/test',
  size: 42,
  root: Buffer.alloc(32, 5),
  suite: 'SHA-256',
  time: '2026-07-08T02:00:00.123456Z',
  next: null,
};
const signer = noteSigner('zhulian/test', Buffer.alloc(32, 1));

describe('a checkpoint', () => {
  it('is read as it was written, with and without a hand-over', () => {
    for (const one of [checkpoint, { ...checkpoint, next: signer.verifier.text }])
      expect(parseCheckpoint(checkpointText(one))).toEqual(one);
  });

  it('is nothing else: no other size, line or ending', () => {
    const text = checkpointText(checkpoint);
    for (const wrong of [
      '',
      text.slice(0, -1),
      `${text}more\n`,
      text.replace('\n42\n', '\n042\n'),
      text.replace('\n42\n', '\n-1\n'),
      text.replace('suite', 'Suite'),
    ])
      expect(parseCheckpoint(wrong)).toBeNull();
  });
});

describe('a signed note', () => {
  const text = checkpointText(checkpoint);
  const signature = signer.sign(text);
  const note = formatNote({ text, signatures: [signature] });

  it('is read as it was written, and holds for the key it was signed with', () => {
    const read = parseNote(note);
    expect(read?.text).toBe(text);
    expect(read?.signatures).toHaveLength(1);
    expect(signer.verifier.isSignedBy(text, signature)).toBe(true);
  });

  it('holds for no other text, key or name', () => {
    expect(signer.verifier.isSignedBy(text.replace('42', '43'), signature)).toBe(false);
    const other = noteSigner('zhulian/test', Buffer.alloc(32, 2));
    expect(other.verifier.isSignedBy(text, signature)).toBe(false);
    const namesake = noteSigner('zhulian/other', Buffer.alloc(32, 1));
    expect(namesake.verifier.isSignedBy(text, signature)).toBe(false);
  });

  it('is no note without a signature, or with a line that is none', () => {
    for (const wrong of [text, `${text}\n`, note.slice(0, -1), note.replace('— ', '- ')])
      expect(parseNote(wrong)).toBeNull();
  });

  it('hands its public key around as text, and refuses one whose id is another key’s', () => {
    const { verifier } = signer;
    expect(parseVerifier(verifier.text)?.isSignedBy(text, signature)).toBe(true);
    expect(parseVerifier(verifier.text.replace('zhulian/test', 'zhulian/other'))).toBeNull();
    expect(parseVerifier('zhulian/test+00000000+AQ==')).toBeNull();
    expect(parseVerifier('')).toBeNull();
  });

  it('has the key id and signature of the example key in the Go documentation of signed notes', () => {
    // golang.org/x/mod/sumdb/note, ExampleVerify.
    const verifier = parseVerifier('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
    const peter = parseNote(
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n" +
        '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n',
    );
    const [first] = peter?.signatures ?? [];
    if (!peter || !first) throw new Error('not a note');
    expect(verifier?.isSignedBy(peter.text, first)).toBe(true);
  });
});

describe('the bytes of an entry', () => {
  it('begin with the database’s microseconds', () => {
    expect(entryBytes(1, Buffer.from('{}'))).toEqual(Buffer.from('00000000000000017b7d', 'hex'));
  });

  it('a clock that goes back by more than transactions overlap is noticed', () => {
    expect(wentBack(null, 0)).toBe(false);
    expect(wentBack(60_000_000, 0)).toBe(false);
    expect(wentBack(60_000_001, 0)).toBe(true);
    expect(wentBack(0, 3_600_000_000)).toBe(false);
  });
});
