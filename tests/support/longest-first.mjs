import TestSequencer from '@jest/test-sequencer';

/** What takes longest, longest first: begun last, it would leave every other core without work. */
const LONGEST = [
  'start/crashes/process-kills',
  'start/start.test',
  'access/operations',
  'api/fuzz/fuzz',
  'api/demo/demo-county',
  'api/read-plans/random-documents',
  'start/crashes/database-kills',
  'access/one-net-at-a-time',
  'api/task/sweep',
  'api/audit/tampering',
];

const placeOf = ({ path }) => {
  const place = LONGEST.findIndex((name) => path.includes(name));
  return place === -1 ? LONGEST.length : place;
};

export default class LongestFirst extends TestSequencer {
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}
