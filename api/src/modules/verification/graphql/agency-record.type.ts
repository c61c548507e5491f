import { Field, Float, ID, InputType, Int, InterfaceType, ObjectType, type ClassType } from 'type-graphql';
import { labelledEnum } from '../../../platform/graphql/labelled-enum.js';
import { FenScalar, InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import { AgencyType } from '../../organization/index.js';
import type { RecordField } from '../rules/record-fields.js';
import { answerFieldOf, shownFieldOf, type RecordType } from '../rules/record-type.js';
import { RECORD_TYPES } from '../rules/record-types.js';
import { AnswerChannel, AnswerResult } from './verification-enums.js';

@ObjectType({ description: '核查记录中已填写的一项，供页面直接显示。' })
class DescribedField {
  @Field(() => String, { description: '名称。' }) label!: string;
  @Field(() => String, { description: '内容；密级信息只显示掩码。' }) text!: string;
}

@InterfaceType({
  description: '部门答复的一条核查记录及其来源；没有查到时记录内容为空，仍是一次答复。',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class AgencyRecord {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { description: '记录种类。' }) recordType!: string;
  @Field(() => String, { description: '记录种类的中文名称。' }) recordTypeLabel!: string;
  @Field(() => AnswerResult, { description: '核查结果。' }) result!: string;
  @Field(() => Int, { description: '第几次答复；重新答复不覆盖以前的。' }) answerRound!: number;
  @Field(() => PlainDateScalar, { description: '数据时点。' }) dataAsOf!: PlainDate;
  @Field(() => AnswerChannel, { description: '答复渠道。' }) channel!: string;
  @Field(() => InstantScalar, { description: '答复时间。' }) answeredAt!: string;
  @Field(() => AgencyType, { description: '答复单位。' }) agency!: object;
  @Field(() => String, { description: '答复单位的说明；没有时为空字符串。' }) note!: string;
  @Field(() => [DescribedField], { description: '已填写的各项及其名称，按填表次序。' })
  described!: DescribedField[];
}

const GRAPHQL_NAME = /^[A-Z][A-Z0-9_]*$/u;
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** National codes begin with digits, which no enum value may: those stay text. */
function codeType(type: RecordType, name: string, field: RecordField): object {
  const options = field.options ?? {};
  if (!Object.keys(options).every((value) => GRAPHQL_NAME.test(value))) return String;
  return labelledEnum(`${type.type}${capital(name)}`, `${type.label}：${field.label}。`, options);
}

function graphqlType(type: RecordType, name: string, field: RecordField): object {
  switch (field.kind) {
    case 'TEXT':
    case 'SECRET':
      return String;
    case 'CODE':
      return codeType(type, name, field);
    case 'DATE':
      return PlainDateScalar;
    case 'FEN':
      return FenScalar;
    case 'DECIMAL':
      return Float;
    case 'INTEGER':
      return Int;
    case 'FLAG':
      return Boolean;
  }
}

const describe = (field: RecordField): string =>
  `${field.label}${field.unit ? `（${field.unit}）` : ''}${field.help ? `；${field.help}` : ''}。`;

interface RecordClasses {
  readonly output: ClassType;
  readonly input: ClassType;
}

/** The object type and the input type of one record type; every field is nullable, so that what is missing is told per field. */
function declareClasses(type: RecordType): RecordClasses {
  const output = class extends AgencyRecord {};
  const input = class {};
  ObjectType(type.type, { implements: AgencyRecord, description: `${type.label}。${type.legalBasis}。` })(
    output,
  );
  InputType(`${type.type}Input`, { description: `${type.label}：答复时填写。` })(input);
  for (const [name, field] of Object.entries(type.fields)) {
    const declared = graphqlType(type, name, field);
    const options = { nullable: true, description: describe(field) };
    Field(() => declared as never, options)(output.prototype, shownFieldOf(name, field));
    Field(() => declared as never, options)(input.prototype, name);
  }
  return { output, input };
}

const CLASSES: ReadonlyMap<string, RecordClasses> = new Map(
  RECORD_TYPES.map((type) => [type.type, declareClasses(type)]),
);

/** One record of an answer: exactly the field of the request's record type is set. */
@InputType({ description: '答复中的一条记录：只填写与核查请求的记录种类相同的一项。' })
export class AgencyRecordInput {
  [recordType: string]: unknown;
}

for (const type of RECORD_TYPES) {
  const input = CLASSES.get(type.type)?.input;
  if (!input) throw new Error(`${type.type} has no input type`);
  const options = { nullable: true, description: `${type.label}。` };
  Field(() => input as never, options)(AgencyRecordInput.prototype, answerFieldOf(type.type));
}
