import type { PlainDate } from '../../shared/plain-date.js';

/** 文件格式, 信函格式 or 纪要格式. */
export type DocumentForm = 'DOCUMENT' | 'LETTER' | 'MINUTES';

export type DocumentBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** 一、 in 黑体, （一） in 楷体, 1. and （1） in 仿宋. The text brings its own number. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  /** 出席：…, 请假：…: the label in 黑体, what follows hangs behind the colon. */
  | { readonly kind: 'labelled'; readonly label: string; readonly text: string }
  | {
      readonly kind: 'table';
      readonly columns: readonly { readonly title: string; readonly widthMm: number }[];
      readonly rows: readonly (readonly string[])[];
    };

/** Everything an official document says, as plain data: who calls knows the matter, this folder knows the layout. */
export interface OfficialDocument {
  readonly form: DocumentForm;
  /** 发文机关标志, red. */
  readonly mark: string;
  /** 发文字号 as {@link formatDocumentNumber} writes it. */
  readonly number: string;
  /** 份号: six digits. */
  readonly copyNumber?: string;
  readonly secrecy?: string;
  readonly urgency?: string;
  readonly title: string;
  /** 主送机关; a document without one (纪要) has none. */
  readonly addressee?: string;
  readonly body: readonly DocumentBlock[];
  /** 附件说明: their titles in order. */
  readonly attachments?: readonly string[];
  readonly signature?: DocumentSignature;
  /** 附注, in round brackets below the date. */
  readonly note?: string;
  /** 版记. */
  readonly imprint?: {
    readonly copiesTo?: string;
    readonly printedBy: string;
    readonly printedOn: PlainDate;
  };
}

export interface DocumentSignature {
  readonly body: string;
  /** 代章: the body whose seal stands for a body that has none. */
  readonly sealedBy?: string;
  readonly signedOn: PlainDate;
}

/** 发文字号: the year whole and in 〔〕, the number without leading zeros and without 第. */
export function formatDocumentNumber(code: string, year: number, sequence: number): string {
  return `${code}〔${year}〕${sequence}号`;
}
