import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '../../../platform/graphql/scalars.js';
import { ATTACHMENT_KINDS } from '../rules/attachment-kinds.js';

export const AttachmentKindEnum = Object.fromEntries(ATTACHMENT_KINDS.map((kind) => [kind, kind])) as Record<
  string,
  string
>;
registerEnumType(AttachmentKindEnum, {
  name: 'AttachmentKind',
  description: '附件的种类。',
  valuesConfig: {
    IDENTITY: { description: '身份证明。' },
    INCOME: { description: '收入证明。' },
    HOUSING: { description: '住房证明。' },
    MARRIAGE: { description: '婚姻证明。' },
    CONSENT: { description: '授权核查同意书（办法 第八条）。' },
    SURVEY_PHOTO: { description: '入户调查照片（二(二)20）。' },
    NOTICE_PHOTO: { description: '公示栏张贴照片。' },
    EVIDENCE: { description: '部门答复的佐证：只有答复单位和县级审核人能打开。' },
    OTHER: { description: '其他。' },
  },
});

@ObjectType({ description: '案件的附件。内容加密保存，用 GET /files/标识 打开，打开留痕。' })
export class Attachment {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => AttachmentKindEnum, { description: '种类。' }) kind!: string;
  @Field(() => String, { description: '文件名。' }) fileName!: string;
  @Field(() => String, { description: '按内容判定的格式（MIME）。' }) contentType!: string;
  @Field(() => Int, { description: '大小，字节。' }) byteSize!: number;
  @Field(() => InstantScalar, { description: '上传时间。' }) uploadedAt!: string;
  @Field(() => String, { description: '上传人。' }) uploadedByName!: string;
  @Field(() => Boolean, { description: '您现在是否可以改它的种类或删除它。' }) mayBeChanged!: boolean;
}
