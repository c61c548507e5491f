import { Field, Float, Int, ObjectType } from 'type-graphql';
import { answerFieldOf, columnTitleOf, shownFieldOf, type RecordType } from '../rules/record-type.js';
import { RecordFieldKind } from './verification-enums.js';

@ObjectType({ description: '选项字段的一个值。' })
export class RecordFieldOption {
  @Field(() => String, { description: '提交的值。' }) value!: string;
  @Field(() => String, { description: '中文名称。' }) label!: string;
}

@ObjectType({ description: '记录的一个字段：怎样填写，叫什么。' })
export class RecordFieldForm {
  @Field(() => String, { description: '提交时的字段名。' }) name!: string;
  @Field(() => String, { description: '答复后查看时的字段名；密级字段只有掩码。' }) shownName!: string;
  @Field(() => String, { description: '中文名称。' }) label!: string;
  @Field(() => String, { description: '模板中的列名，含填写单位。' }) columnTitle!: string;
  @Field(() => RecordFieldKind, { description: '填写方式。' }) kind!: string;
  @Field(() => Boolean, { description: '是否必填。' }) isRequired!: boolean;
  @Field(() => String, { nullable: true, description: '单位。' }) unit!: string | null;
  @Field(() => String, { nullable: true, description: '填写说明。' }) help!: string | null;
  @Field(() => Int, { nullable: true, description: '最多字数。' }) maxLength!: number | null;
  @Field(() => Int, { nullable: true, description: '最多几位小数。' }) decimals!: number | null;
  @Field(() => Float, { nullable: true, description: '最小值。' }) smallest!: number | null;
  @Field(() => Float, { nullable: true, description: '最大值。' }) largest!: number | null;
  @Field(() => [RecordFieldOption], { description: '可选的值；不是选项字段时为空列表。' })
  options!: RecordFieldOption[];
}

@ObjectType({ description: '一种核查记录的填写表单。' })
export class RecordTypeForm {
  @Field(() => String, { description: '记录种类。' }) recordType!: string;
  @Field(() => String, { description: '中文名称。' }) label!: string;
  @Field(() => String, { description: '法律依据。' }) legalBasis!: string;
  @Field(() => String, { description: '答复时所用的字段名。' }) answerField!: string;
  @Field(() => Boolean, { description: '是否也核查未成年人。' }) asksAboutMinors!: boolean;
  @Field(() => Boolean, { description: '一次答复是否可以有多条记录。' }) allowsSeveral!: boolean;
  @Field(() => [RecordFieldForm], { description: '字段，按填写次序。' }) fields!: RecordFieldForm[];
}

/** The entry form of a record type, from its one declaration. */
export function formOf(type: RecordType): RecordTypeForm {
  const fields = Object.entries(type.fields).map(([name, field]): RecordFieldForm => {
    const { label, kind, unit, help, maxLength, decimals, smallest, largest } = field;
    const options = Object.entries(field.options ?? {}).map(([value, optionLabel]) => ({
      value,
      label: optionLabel,
    }));
    const shown = { name, shownName: shownFieldOf(name, field), label, columnTitle: columnTitleOf(field) };
    return {
      ...shown,
      kind,
      isRequired: field.required,
      unit,
      help,
      maxLength,
      decimals,
      smallest,
      largest,
      options,
    };
  });
  return {
    recordType: type.type,
    label: type.label,
    legalBasis: type.legalBasis,
    answerField: answerFieldOf(type.type),
    asksAboutMinors: type.minors,
    allowsSeveral: type.several,
    fields,
  };
}
