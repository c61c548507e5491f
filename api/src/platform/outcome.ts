/** A field a person can mend, with the sentence that says how. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** A business refusal: plain Chinese, a stable code. It rolls the transaction back and leaves no event. */
export interface Refused {
  readonly refused: true;
  readonly code: string;
  readonly message: string;
  readonly problems?: readonly FieldProblem[];
  /** Present on a stale version: what the row is at now. */
  readonly currentVersion?: number;
}

export type Done<T> = { readonly refused: false } & T;
export type Outcome<T> = Done<T> | Refused;

export const done = <T extends object>(value: T): Done<T> => ({ refused: false, ...value });

export function refuse(code: string, message: string, problems?: readonly FieldProblem[]): Refused {
  return problems ? { refused: true, code, message, problems } : { refused: true, code, message };
}

/** Somebody else changed the thing since it was shown. */
export function staleVersion(currentVersion: number): Refused {
  return {
    refused: true,
    code: 'STALE_VERSION',
    message: '这条记录刚刚被别人更新过。请查看最新内容后再提交，您填写的内容已保留。',
    currentVersion,
  };
}
