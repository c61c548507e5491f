import { done, refuse, type Outcome } from '../../../platform/outcome.js';
import type { Work } from '../../../platform/work.js';
import { FeedbackNote } from '../feedback-note.entity.js';
import { Preference } from '../preference.entity.js';

const LONGEST_VALUE = 8_192;
const LONGEST_FEEDBACK = 2000;
/** More than all lists and pages have settings for. */
const MOST_PREFERENCES = 100;

/** Saves a view, columns or density of one's own; the value is JSON text. Refuses PREFERENCE_INVALID, PREFERENCES_FULL. */
export function savePreference(
  work: Work,
  input: { readonly key: string; readonly value: string },
): Promise<Outcome<{ key: string }>> {
  return work.atomically(async () => {
    work.must('preference.save');
    const accountId = work.actor.accountId ?? work.deny('preference.save');
    const value = parsedJson(input.value);
    if (!/^[A-Za-z][\w.-]{0,79}$/u.test(input.key) || value === undefined)
      return refuse('PREFERENCE_INVALID', '这个视图设置无法保存，请恢复默认后重新设置。');
    const others = await work.em.count(Preference, { accountId, key: { $ne: input.key } });
    if (others >= MOST_PREFERENCES)
      return refuse(
        'PREFERENCES_FULL',
        `每人最多保存${MOST_PREFERENCES}项视图设置，请先在列表里恢复默认，再保存新的。`,
      );
    await work.em.upsert(Preference, { accountId, key: input.key, value, savedAt: work.now() });
    await work.record('PreferenceSaved', { type: 'Account', id: accountId }, { key: input.key });
    return done({ key: input.key });
  });
}

function parsedJson(text: string): unknown {
  if (text.length > LONGEST_VALUE) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Sends 意见建议 about a page of the product. Refuses FEEDBACK_LENGTH. */
export function sendFeedback(
  work: Work,
  input: { readonly page: string; readonly text: string },
): Promise<Outcome<{ feedbackId: string }>> {
  return work.atomically(async () => {
    work.must('feedback.send');
    const accountId = work.actor.accountId ?? work.deny('feedback.send');
    const text = input.text.trim();
    if (text === '' || text.length > LONGEST_FEEDBACK)
      return refuse(
        'FEEDBACK_LENGTH',
        `请写下意见或建议，不超过${LONGEST_FEEDBACK}字；请不要填写群众的个人信息。`,
      );
    const note = work.em.create(FeedbackNote, {
      id: work.newId(),
      accountId,
      page: input.page.slice(0, 200),
      text,
      sentAt: work.now(),
    });
    await work.record('FeedbackSent', { type: 'FeedbackNote', id: note.id });
    return done({ feedbackId: note.id });
  });
}
