import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../../platform/graphql/scalars.js';
import { AgencyType } from '../../organization/index.js';

@ObjectType({
  description: '督办任务的佐证或议题的附件。内容加密保存，用 GET /office-files/标识 打开，打开留痕。',
})
export class OfficeFile {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { description: '文件名。' }) fileName!: string;
  @Field(() => String, { description: '按内容判定的格式（MIME）。' }) contentType!: string;
  @Field(() => Int, { description: '大小，字节。' }) byteSize!: number;
  @Field(() => InstantScalar, { description: '上传时间。' }) uploadedAt!: string;
  @Field(() => String, { description: '上传人。' }) uploadedByName!: string;
  @Field(() => AgencyType, { nullable: true, description: '上传单位。' }) agency?: AgencyType;
}
