import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, PlainDateScalar } from '../../../platform/graphql/scalars.js';
import type { PlainDate } from '../../../shared/plain-date.js';
import type { IdType, Sex } from '../rules/person-input.js';
import { Declarations } from './declarations.type.js';

export enum SexEnum {
  UNKNOWN = 'UNKNOWN',
  MALE = 'MALE',
  FEMALE = 'FEMALE',
  UNSPECIFIED = 'UNSPECIFIED',
}
registerEnumType(SexEnum, {
  name: 'Sex',
  description: '性别（GB/T 2261.1）。',
  valuesConfig: {
    UNKNOWN: { description: '0 未知' },
    MALE: { description: '1 男' },
    FEMALE: { description: '2 女' },
    UNSPECIFIED: { description: '9 未说明' },
  },
});

export enum IdTypeEnum {
  RESIDENT_ID = 'RESIDENT_ID',
  MILITARY_OFFICER = 'MILITARY_OFFICER',
  SOLDIER = 'SOLDIER',
  BIRTH_CERTIFICATE = 'BIRTH_CERTIFICATE',
  HUKOU_CANCELLED = 'HUKOU_CANCELLED',
  PASSPORT = 'PASSPORT',
  OTHER = 'OTHER',
}
registerEnumType(IdTypeEnum, {
  name: 'IdType',
  description: '证件类型；不是居民身份证时须写明原因。',
  valuesConfig: {
    RESIDENT_ID: { description: '居民身份证（含港澳台居民居住证、外国人永久居留证）' },
    MILITARY_OFFICER: { description: '军官证' },
    SOLDIER: { description: '士兵证' },
    BIRTH_CERTIFICATE: { description: '出生医学证明' },
    HUKOU_CANCELLED: { description: '户口注销证明' },
    PASSPORT: { description: '护照' },
    OTHER: { description: '其他证件' },
  },
});

@ObjectType({ description: '人员：姓名和性别；证件号码只以掩码显示。' })
export class Person {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => String, { description: '姓名。' }) name!: string;
  @Field(() => SexEnum, { description: '性别。' }) sex!: Sex;
}

@ObjectType({ description: '家庭成员的保密基本情况。' })
export class PersonProfile {
  @Field(() => PlainDateScalar, { description: '出生日期。' }) bornOn!: PlainDate;
  @Field(() => String, { description: '婚姻状况（GB/T 2261.2）。' }) maritalCode!: string;
  @Field(() => String, { nullable: true, description: '工作单位。' }) employer?: string;
  @Field(() => String, { nullable: true, description: '现住址。' }) currentAddress?: string;
  @Field(() => String, { nullable: true, description: '未使用居民身份证的原因。' }) idReason?: string;
  @Field(() => Boolean, { description: '是否有无法核实的收入（零工等）。' }) hasUnverifiableIncome!: boolean;
}

@ObjectType({ description: '家庭成员，自加入起至离开止。' })
export class HouseholdMember {
  @Field(() => ID, { description: '标识。' }) id!: string;
  @Field(() => Boolean, { description: '是否申请人。' }) isApplicant!: boolean;
  @Field(() => String, { description: '与申请人的关系（GB/T 4761 两位代码）。' }) relationCode!: string;
  @Field(() => Boolean, { description: '是否成年。' }) isAdult!: boolean;
  @Field(() => InstantScalar, { description: '加入时间。' }) joinedAt!: string;
  @Field(() => InstantScalar, { nullable: true, description: '离开时间。' }) leftAt?: string;
  @Field(() => Person, { description: '人员。' }) person!: Person;
  @Field(() => IdTypeEnum, { nullable: true, description: '证件类型。' }) idType?: IdType;
  @Field(() => String, { nullable: true, description: '证件号码（掩码）。' }) maskedIdNumber?: string;
  @Field(() => String, { nullable: true, description: '手机号（掩码）。' }) maskedPhone?: string;
  @Field(() => String, { nullable: true, description: '银行账号（掩码）。' }) maskedBankAccount?: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '授权核查同意书的签字日期；空表示未签。' })
  consentSignedOn?: PlainDate;
  @Field(() => Boolean, { description: '是否已申报收入和财产。' }) hasDeclared!: boolean;
  @Field(() => PersonProfile, { nullable: true, description: '保密基本情况。' }) profile?: PersonProfile;
  @Field(() => Declarations, { nullable: true, description: '申报的收入和财产（保密）。' })
  declared?: Declarations;
}

@InputType()
abstract class EnteredDetails {
  @Field(() => String, { description: '姓名，最多50字，可含“·”和生僻字。' }) name!: string;
  @Field(() => IdTypeEnum, { description: '证件类型。' }) idType!: IdType;
  @Field(() => String, { nullable: true, description: '未使用居民身份证的原因。' }) idReason?: string | null;
  @Field(() => SexEnum, { description: '性别。' }) sex!: Sex;
  @Field(() => PlainDateScalar, { nullable: true, description: '出生日期；证件号码里有时不用填。' })
  bornOn?: PlainDate | null;
  @Field(() => String, { nullable: true, description: '手机号。' }) phone?: string | null;
  @Field(() => String, { nullable: true, description: '银行账号。' }) bankAccount?: string | null;
  @Field(() => String, { description: '婚姻状况（GB/T 2261.2）。' }) maritalCode!: string;
  @Field(() => String, { nullable: true, description: '工作单位。' }) employer?: string | null;
  @Field(() => String, { nullable: true, description: '现住址。' }) currentAddress?: string | null;
  @Field(() => Boolean, { description: '是否有无法核实的收入。' }) hasUnverifiableIncome!: boolean;
  @Field(() => String, { description: '与申请人的关系（GB/T 4761 两位代码；申请人本人为 01）。' })
  relationCode!: string;
}

@InputType({ description: '在窗口录入的一名人员。' })
export class PersonInput extends EnteredDetails {
  @Field(() => String, { description: '证件号码。' }) idNumber!: string;
}

@InputType({ description: '一名人员改正后的信息；证件号码、手机号、银行账号留空表示不变。' })
export class MemberCorrectionInput extends EnteredDetails {
  @Field(() => String, { nullable: true, description: '证件号码；留空表示不变。' }) idNumber!: string | null;
}
