import type { FieldRefusal } from './form-errors.js';

interface RefusalLike {
  message: string;
  problems?: readonly { field: string; message: string }[];
}

/** Each problem goes to its field; a refusal that names none goes to the top of the form. */
export function listRefusals(refusal: RefusalLike): FieldRefusal[] {
  if (refusal.problems === undefined || refusal.problems.length === 0) return [{ message: refusal.message }];
  return refusal.problems.map(({ field, message }) => ({ field, message }));
}

/** A call that got no answer: what was typed stays, and a repeat under the same key is done only once. */
export const noAnswerText =
  '没有收到系统的答复，内容仍保留在页面上。请检查网络后再提交一次，重复提交只办理一次。';
