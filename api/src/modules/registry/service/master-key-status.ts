import type { Work } from '../../../platform/work.js';
import { countRowsBehind } from './start-key-rotation.js';

/** Which master key is in use, and how many rows are not under it yet. */
export function findMasterKeyStatus(work: Work): Promise<{
  readonly refused: false;
  readonly version: number;
  readonly suite: string;
  readonly rowsBehind: number;
}> {
  return work.atomically(async () => {
    work.must('keyRotation.read');
    const { keyVersion, suite } = work.environment.keys;
    return { refused: false, version: keyVersion, suite, rowsBehind: await countRowsBehind(work) };
  });
}
