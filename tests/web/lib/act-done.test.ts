import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { onActDone, tellActDone } from '../../../admin-web/src/lib/act-done.js';

describe('an act that was done', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is told within a second, several of one second once', () => {
    const listener = jest.fn();
    const end = onActDone(listener);
    tellActDone();
    jest.advanceTimersByTime(600);
    tellActDone();
    jest.advanceTimersByTime(400);
    expect(listener).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(5000);
    expect(listener).toHaveBeenCalledTimes(1);
    tellActDone();
    jest.advanceTimersByTime(1000);
    expect(listener).toHaveBeenCalledTimes(2);
    end();
  });

  it('is not told to a page that has gone', () => {
    const listener = jest.fn();
    onActDone(listener)();
    tellActDone();
    jest.advanceTimersByTime(1000);
    expect(listener).not.toHaveBeenCalled();
  });
});
