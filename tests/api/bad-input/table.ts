import { OPINION, REASON, survey } from '../../support/factories/application.js';
import { aPerson } from '../../support/factories/people.js';
import { ask, declared, member, mutate, post, upload, type BadInput } from './requests.js';

const INVALID = 'INPUT_INVALID';
const SHAPE = 'BAD_USER_INPUT';
const id = (name: string, idNumber: string, sentence: string | RegExp): BadInput => ({ name: `id number ${name}`, how: member({ idNumber }), code: INVALID, sentence });
const personName = (name: string, value: string, sentence: string | RegExp): BadInput => ({ name: `name ${name}`, how: member({ name: value }), code: INVALID, sentence });
const unstorable = /看不见的特殊字符/u;

const wage = { kind: 'WAGE', monthlyFen: 320_000, payer: '县自来水公司' };
const home = { address: '东大街1号', useType: 'RESIDENTIAL', floorAreaSquareMetres: 60, tenure: 'OWNED' };
const vehicle = { plateNumber: '陕D12345', model: '五菱', displacementMillilitres: 1500, isTurbocharged: false, purchasePriceFen: 1, isDisabledAdapted: false };
const business = { uscc: '91610000MA6TG0000X', name: '小店', role: 'OPERATOR', subscribedFen: 0 };
const ADD = 'mutation($input: AddHouseholdMemberInput!) { addHouseholdMember(input: $input) { __typename } }';
const LIST = 'query($first: Int!, $after: String) { applications(first: $first, after: $after) { items { id } nextCursor } }';
const deep = (levels: number): string => `{ ${'application { members { person '.repeat(levels)} { id } ${'} }'.repeat(levels)} }`;

const PEOPLE: readonly BadInput[] = [
  id('with 17 characters', '61049919850312001', /应为18位，现在是17位/u),
  id('with 19 characters', '6104991985031200177', /现在是19位/u),
  id('of 15 digits', '610499850312001', /15位旧身份证号/u),
  id('with a letter inside', '61049919850312A017', /前17位应为数字/u),
  id('born on 30 February', '610499198502300012', /不是真实存在的出生日期/u),
  id('born in month 13', '610499198513120017', /不是真实存在的出生日期/u),
  id('born tomorrow', '610499202607090016', /晚于今天|对不上/u),
  id('with a wrong check digit', '610499198503120018', /最后一位与前17位对不上/u),
  id('of one digit repeated', '111111111111111111', /不是真实的身份证号/u),
  id('counting up', '123456789012345678', /不是真实的身份证号/u),
  id('beginning with 0', '010499198503120017', /不会以0开头/u),
  id('empty', '', '请填写身份证号。'),
  id('of spaces', '   ', '请填写身份证号。'),
  id('that is SQL', "' or 1=1 --", /现在是\d+位/u),
  { name: 'other document without a reason', how: member({ idType: 'PASSPORT', idNumber: 'E12345678', bornOn: '1985-03-12' }), code: INVALID, sentence: '没有使用居民身份证，请填写原因。' },
  { name: 'other document without a birthday', how: member({ idType: 'PASSPORT', idNumber: 'E12345678', idReason: '外籍' }), code: INVALID, sentence: '请填写出生日期。' },
  { name: 'other document born tomorrow', how: member({ idType: 'PASSPORT', idNumber: 'E12345678', idReason: '外籍', bornOn: '2099-01-01' }), code: INVALID, sentence: '出生日期晚于今天，请核对。' },
  { name: 'other document of one character repeated', how: member({ idType: 'OTHER', idNumber: '00000000', idReason: '无', bornOn: '1985-03-12' }), code: INVALID, sentence: /同一个字符的重复/u },
  { name: 'sex against the 17th digit', how: member({ sex: 'FEMALE', idNumber: '610499198503120017' }), code: INVALID, sentence: /性别与身份证号第17位不一致/u },
  personName('empty', ' ', '请填写姓名。'),
  personName('of 51 characters', '王'.repeat(51), /不能超过50个字/u),
  personName('with an emoji', '王小明😀', /不能有表情符号/u),
  personName('with a tabulator', '王\t小明', /看不见的字符/u),
  personName('with a zero-width space', '王\u200b小明', /看不见的字符/u),
  personName('with a direction mark', '王\u202e小明', /看不见的字符/u),
  personName('with a private-use character', '王\ue000明', /自造字/u),
  personName('with a digit', '王小明2', '姓名中不能有数字，请对照证件重新填写。'),
  personName('that is HTML', '<b>王小明</b>', /只能有文字和间隔号/u),
  personName('that is SQL', '王"; drop table persons', /只能有文字和间隔号/u),
  personName('beginning with a dot', '·买买提', /应在姓名中间/u),
  { name: 'name with NUL', how: member({ name: '王\u0000明' }), code: SHAPE, sentence: unstorable },
  { name: 'name with half a character', how: member({ name: '王\ud842' }), code: SHAPE, sentence: unstorable },
  { name: 'mobile number of 10 digits', how: member({ phone: '1381234567' }), code: INVALID, sentence: /手机号应为11位，现在是10位/u },
  { name: 'mobile number of words', how: member({ phone: '没有' }), code: INVALID, sentence: /只能有数字/u },
  { name: 'bank account with letters', how: member({ bankAccount: '6222X' }), code: INVALID, sentence: /10至25位数字/u },
  { name: 'marital status that does not exist', how: member({ maritalCode: '55' }), code: INVALID, sentence: '请选择婚姻状况。' },
  { name: 'relation that is no code', how: member({ relationCode: '配偶' }), code: INVALID, sentence: '请选择与申请人的关系。' },
  { name: 'employer of 101 characters', how: member({ employer: '厂'.repeat(101) }), code: INVALID, sentence: /最多填写100个字/u },
];

const DECLARATIONS: readonly BadInput[] = [
  { name: 'negative income', how: declared({ incomes: [{ ...wage, monthlyFen: -1 }] }), code: INVALID, sentence: /0至1亿元之间/u },
  { name: 'income beyond any', how: declared({ incomes: [{ ...wage, monthlyFen: 10_000_000_001 }] }), code: INVALID, sentence: /是否多输了0/u },
  { name: 'income in fractions of a fen', how: declared({ incomes: [{ ...wage, monthlyFen: 0.5 }] }), code: SHAPE, sentence: /以分为单位的整数/u },
  { name: 'income as text', how: declared({ incomes: [{ ...wage, monthlyFen: '320000' }] }), code: SHAPE, sentence: /以分为单位的整数/u },
  { name: 'income beyond exact numbers', how: declared({ incomes: [{ ...wage, monthlyFen: 2 ** 60 }] }), code: SHAPE, sentence: /以分为单位的整数/u },
  { name: 'income from nobody', how: declared({ incomes: [{ ...wage, payer: ' ' }] }), code: INVALID, sentence: '请填写这一项。' },
  { name: 'thirty-one incomes', how: declared({ incomes: Array.from({ length: 31 }, () => wage) }), code: INVALID, sentence: /最多申报30项/u },
  { name: 'home of area 0', how: declared({ homes: [{ ...home, floorAreaSquareMetres: 0 }] }), code: INVALID, sentence: /建筑面积应大于0/u },
  { name: 'home of negative area', how: declared({ homes: [{ ...home, floorAreaSquareMetres: -60 }] }), code: INVALID, sentence: /建筑面积应大于0/u },
  { name: 'home as large as a district', how: declared({ homes: [{ ...home, floorAreaSquareMetres: 10_001 }] }), code: INVALID, sentence: /不超过1万平方米/u },
  { name: 'plate with I', how: declared({ vehicles: [{ ...vehicle, plateNumber: '陕DI2345' }] }), code: INVALID, sentence: /没有字母I和O/u },
  { name: 'plate with O', how: declared({ vehicles: [{ ...vehicle, plateNumber: '陕D1234O' }] }), code: INVALID, sentence: /没有字母I和O/u },
  { name: 'plate without a province', how: declared({ vehicles: [{ ...vehicle, plateNumber: 'D12345' }] }), code: INVALID, sentence: /省份简称开头/u },
  { name: 'displacement beyond any engine', how: declared({ vehicles: [{ ...vehicle, displacementMillilitres: 20_001 }] }), code: INVALID, sentence: /0至20000毫升/u },
  { name: 'credit code with a wrong check character', how: declared({ businesses: [business] }), code: INVALID, sentence: /统一社会信用代码/u },
  { name: 'credit code of 17 characters', how: declared({ businesses: [{ ...business, uscc: '91610000MA6TG0000' }] }), code: INVALID, sentence: /18位/u },
  { name: 'transfer in the future', how: declared({ transfers: [{ manner: 'SALE', address: '西大街', transferredOn: '2099-01-01' }] }), code: INVALID, sentence: '转让日期晚于今天，请核对。' },
  { name: 'transfer on 30 February', how: declared({ transfers: [{ manner: 'SALE', address: '西大街', transferredOn: '2026-02-30' }] }), code: SHAPE, sentence: '2026年2月没有30日，请核对日期后重新填写。' },
  { name: 'date in words', how: declared({ transfers: [{ manner: 'SALE', address: '西大街', transferredOn: '昨天' }] }), code: SHAPE, sentence: /日期格式不正确/u },
  { name: 'kind of income that does not exist', how: declared({ incomes: [{ ...wage, kind: 'LOTTERY' }] }), code: SHAPE, sentence: /格式不正确/u },
  { name: 'address with NUL', how: declared({ homes: [{ ...home, address: '东大街\u0000' }] }), code: SHAPE, sentence: unstorable },
];

const ACTS: readonly BadInput[] = [
  { name: 'opinion of 2001 characters', how: ({ clerk, review }) => mutate(clerk, 'passCommunityReview', review.ref({ opinion: '好'.repeat(2001) })), code: INVALID, sentence: /最多2000字，现在是2001字/u },
  { name: 'reason of 2001 rare characters', how: ({ clerk, review }) => mutate(clerk, 'rejectApplication', review.ref({ ...REASON, opinion: '𬭩'.repeat(2001) })), code: INVALID, sentence: /最多2000字/u },
  { name: 'reason code of 41 characters', how: ({ clerk, review }) => mutate(clerk, 'rejectApplication', review.ref({ ...REASON, reasonCode: 'R'.repeat(41) })), code: INVALID, sentence: '请从原因列表中选择一项。' },
  { name: 'reason code that is SQL', how: ({ clerk, review }) => mutate(clerk, 'rejectApplication', review.ref({ ...REASON, reasonCode: "X'; drop table applications" })), code: INVALID, sentence: '请从原因列表中选择一项。' },
  { name: 'opinion with NUL', how: ({ clerk, review }) => mutate(clerk, 'passCommunityReview', review.ref({ opinion: '情况属实\u0000' })), code: SHAPE, sentence: unstorable },
  { name: 'opinion with half a character', how: ({ clerk, review }) => mutate(clerk, 'passCommunityReview', review.ref({ opinion: '情况属实\udc00' })), code: SHAPE, sentence: unstorable },
  { name: 'correction item of 61 characters', how: ({ clerk, review }) => mutate(clerk, 'returnApplication', review.ref({ items: [{ subject: '证'.repeat(61), request: '请补充' }] })), code: INVALID, sentence: /最多60字/u },
  { name: 'visit on 31 April', how: async ({ county, surveying }) => mutate(await county.as('street'), 'recordSurvey', surveying.ref(survey('2026-04-31'))), code: SHAPE, sentence: '2026年4月没有31日，请核对日期后重新填写。' },
  { name: 'photo that is no id', how: async ({ county, surveying }) => mutate(await county.as('street'), 'recordSurvey', surveying.ref({ ...survey('2026-07-08'), photoIds: ['../../etc/passwd'] })), code: INVALID, sentence: /照片编号不正确/u },
  { name: 'case id in words', how: ({ clerk }) => mutate(clerk, 'submitApplication', { applicationId: '我的申请', expectedVersion: 1 }), code: 'NO_ACCESS', sentence: /没有找到，或者您没有权限/u },
  { name: 'case id with NUL', how: ({ clerk }) => mutate(clerk, 'submitApplication', { applicationId: 'a\u0000', expectedVersion: 1 }), code: SHAPE, sentence: unstorable },
  { name: 'case id of a megabyte', how: ({ clerk }) => mutate(clerk, 'submitApplication', { applicationId: 'a'.repeat(1_000_000), expectedVersion: 1 }), code: 'NO_ACCESS', sentence: /没有找到/u },
  { name: 'version of yesterday', how: ({ clerk, review }) => mutate(clerk, 'passCommunityReview', { ...review.ref(OPINION), expectedVersion: 1 }), code: 'STALE_VERSION', sentence: /刚刚被别人更新过/u },
  { name: 'negative version', how: ({ clerk, review }) => mutate(clerk, 'passCommunityReview', { ...review.ref(OPINION), expectedVersion: -1 }), code: 'STALE_VERSION', sentence: /刚刚被别人更新过/u },
  { name: 'version beyond integers', how: ({ clerk, review }) => mutate(clerk, 'passCommunityReview', { ...review.ref(OPINION), expectedVersion: 2 ** 31 }), code: SHAPE, sentence: /格式不正确/u },
  { name: 'request number too short', how: ({ clerk, review }) => mutate(clerk, 'passCommunityReview', { ...review.ref(OPINION), idempotencyKey: 'abc' }), code: 'INVALID_IDEMPOTENCY_KEY', sentence: /刷新页面/u },
  { name: 'request number with spaces', how: ({ clerk, review }) => mutate(clerk, 'passCommunityReview', { ...review.ref(OPINION), idempotencyKey: 'a b c d e f g' }), code: 'INVALID_IDEMPOTENCY_KEY', sentence: /刷新页面/u },
  { name: 'request number of 81 characters', how: ({ clerk, review }) => mutate(clerk, 'passCommunityReview', { ...review.ref(OPINION), idempotencyKey: 'a'.repeat(81) }), code: 'INVALID_IDEMPOTENCY_KEY', sentence: /刷新页面/u },
  { name: 'a state among the input', how: ({ clerk, draft }) => mutate(clerk, 'submitApplication', draft.ref({ state: 'WAITLISTED' })), code: SHAPE, sentence: /格式不正确/u },
  { name: 'an id among the input', how: ({ clerk, draft }) => mutate(clerk, 'submitApplication', draft.ref({ id: draft.id })), code: SHAPE, sentence: /格式不正确/u },
  { name: 'a list where one thing belongs', how: ({ clerk, draft }) => mutate(clerk, 'addHouseholdMember', draft.ref({ member: [aPerson(), aPerson()] })), code: SHAPE, sentence: /格式不正确/u },
  { name: 'nothing where something belongs', how: ({ clerk, draft }) => mutate(clerk, 'addHouseholdMember', draft.ref({ member: null })), code: SHAPE, sentence: /格式不正确/u },
  { name: 'a guarantee type that does not exist', how: ({ clerk }) => mutate(clerk, 'createApplication', { communityId: '610499001001', guaranteeType: 'RICH', applicant: aPerson() }), code: SHAPE, sentence: /格式不正确/u },
  { name: 'items nested a thousand deep', how: ({ clerk, review }) => mutate(clerk, 'returnApplication', review.ref({ items: JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`) })), code: SHAPE, sentence: /格式不正确/u },
];

const REQUESTS: readonly BadInput[] = [
  { name: 'body over one megabyte', how: (world) => post(world, JSON.stringify({ query: ADD, variables: { input: { member: { name: '王'.repeat(400_000) } } } })), code: 'BAD_REQUEST', sentence: /过大/u },
  { name: 'name of nearly a megabyte', how: member({ name: 'a'.repeat(900_000) }), code: INVALID, sentence: /不能超过50个字/u },
  { name: 'body that is no JSON', how: (world) => post(world, '{"query": '), code: 'BAD_REQUEST', sentence: '请求格式不正确，请刷新页面后重试。' },
  { name: 'empty body', how: (world) => post(world, ''), code: 'BAD_REQUEST', sentence: '请求格式不正确，请刷新页面后重试。' },
  { name: 'body with __proto__', how: (world) => post(world, '{"query":"{ viewer { id } }","__proto__":{"a":1}}'), code: 'BAD_REQUEST', sentence: '请求格式不正确，请刷新页面后重试。' },
  { name: 'body of a form', how: (world) => post(world, 'query=1', { 'content-type': 'application/x-www-form-urlencoded' }), code: 'BAD_REQUEST', sentence: /内容类型不正确/u },
  { name: 'body that is a list', how: (world) => post(world, '[{"query":"{ viewer { id } }"}]'), code: 'PERSISTED_OPERATION_UNKNOWN', sentence: /刷新页面/u },
  { name: 'request from another site', how: (world) => post(world, '{"query":"{ viewer { id } }"}', { 'x-zhulian-csrf': '' }), code: 'CSRF', sentence: /请求来源不正确/u },
  { name: 'operation nobody listed', how: (world) => post(world, JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } })), code: 'PERSISTED_OPERATION_UNKNOWN', sentence: /页面版本已过期/u },
  { name: 'document that does not parse', how: ({ clerk }) => ask(clerk, '{ applications('), code: 'GRAPHQL_PARSE_FAILED', sentence: '请求格式不正确，请刷新页面后重试。' },
  { name: 'field that does not exist', how: ({ clerk }) => ask(clerk, '{ applications { items { idNumber } } }'), code: 'GRAPHQL_VALIDATION_FAILED', sentence: /与当前版本不符/u },
  { name: 'document nested without end', how: ({ clerk }) => ask(clerk, deep(600)), code: 'GRAPHQL_PARSE_FAILED', sentence: '请求格式不正确，请刷新页面后重试。' },
  { name: 'document of three thousand aliases', how: ({ clerk }) => ask(clerk, `{ ${Array.from({ length: 3000 }, (_, i) => `a${i}: agencies { id }`).join(' ')} }`), code: 'GRAPHQL_PARSE_FAILED', sentence: '请求格式不正确，请刷新页面后重试。' },
  { name: 'question about the schema', how: ({ clerk }) => ask(clerk, '{ __schema { types { name } } }'), code: 'GRAPHQL_VALIDATION_FAILED', sentence: /与当前版本不符/u },
  { name: 'two operations and no name', how: ({ clerk }) => ask(clerk, 'query a { viewer { id } } query b { viewer { id } }'), code: 'OPERATION_RESOLUTION_FAILURE', sentence: /与当前版本不符/u },
  { name: 'page of none', how: ({ clerk }) => ask(clerk, LIST, { first: 0 }), code: SHAPE, sentence: '每页只能取 1 到 100 条。' },
  { name: 'page of 101', how: ({ clerk }) => ask(clerk, LIST, { first: 101 }), code: SHAPE, sentence: '每页只能取 1 到 100 条。' },
  { name: 'page of minus one', how: ({ clerk }) => ask(clerk, LIST, { first: -1 }), code: SHAPE, sentence: '每页只能取 1 到 100 条。' },
  { name: 'place in a list that was made up', how: ({ clerk }) => ask(clerk, LIST, { first: 10, after: 'eyJhIjoxfQ' }), code: SHAPE, sentence: '翻页位置已失效，请回到第一页。' },
  { name: 'place in a list that is no text of ours', how: ({ clerk }) => ask(clerk, LIST, { first: 10, after: "' or 1=1" }), code: SHAPE, sentence: '翻页位置已失效，请回到第一页。' },
  { name: 'keyword with NUL', how: ({ clerk }) => ask(clerk, 'query($k: String) { applications(filter: { keyword: $k }) { items { id } } }', { k: '\u0000' }), code: SHAPE, sentence: unstorable },
  { name: 'login name with NUL', how: ({ clerk }) => ask(clerk, 'mutation($input: SignInInput!) { signIn(input: $input) { __typename } }', { input: { loginName: 'a\u0000', password: 'b' } }), code: SHAPE, sentence: unstorable },
];

const FILES: readonly BadInput[] = [
  { name: 'file of a program', how: (world) => upload(world, { fileName: 'a.exe', bytes: Buffer.from('MZ\u0000\u0000\u0000') }), code: 'FILE_TYPE_NOT_ACCEPTED', sentence: /不能上传这种文件/u },
  { name: 'file of a web page', how: (world) => upload(world, { fileName: 'a.pdf', bytes: Buffer.from('<script>alert(1)</script>') }), code: 'FILE_TYPE_NOT_ACCEPTED', sentence: /不能上传这种文件/u },
  { name: 'file whose ending lies', how: (world) => upload(world, { fileName: '照片.jpg' }), code: 'FILE_NAME_MISMATCH', sentence: /与扩展名“jpg”不符/u },
  { name: 'file of more than 20 MB', how: (world) => upload(world, { bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(20 * 1024 * 1024)]) }), code: 'FILE_TOO_LARGE', sentence: /20 MB/u },
  { name: 'file without content', how: (world) => upload(world, { bytes: Buffer.alloc(0) }), code: 'FILE_EMPTY', sentence: /没有内容/u },
  { name: 'file of a case in words', how: (world) => upload(world, { fields: { caseId: '我的申请' } }), code: 'NO_ACCESS', sentence: /没有找到/u },
  { name: 'file of no known kind', how: (world) => upload(world, { fields: { kind: 'RECIPE' } }), code: 'ATTACHMENT_KIND_UNKNOWN', sentence: /请选择附件的种类/u },
  { name: 'file from another site', how: (world) => upload(world, { headers: { 'x-zhulian-csrf': '' } }), code: 'CSRF', sentence: /请求来源不正确/u },
  { name: 'file in no form', how: (world) => upload(world, { headers: { 'content-type': 'application/pdf' } }), code: 'UPLOAD_MALFORMED', sentence: /上传内容不完整/u },
  { name: 'file that replaces what is not there', how: (world) => upload(world, { fields: { supersedesId: 'nonsense' } }), code: 'ALREADY_SUPERSEDED', sentence: /不存在或已被替换/u },
];

export const BAD_INPUTS: readonly BadInput[] = [...PEOPLE, ...DECLARATIONS, ...ACTS, ...REQUESTS, ...FILES];

/** What looks odd and is right all the same. */
export const GOOD_MEMBERS: readonly { name: string; more: () => object; stored?: string }[] = [
  { name: 'an id number in full width with a small x', more: () => ({ idNumber: '６１０４９９２０１５０６０６２０３ｘ', sex: 'MALE', name: '王小雨' }) },
  { name: 'a rare character', more: () => ({ name: '王𬭩' }), stored: '王𬭩' },
  { name: 'a middle dot', more: () => ({ name: '买买提·阿卜杜拉' }), stored: '买买提·阿卜杜拉' },
  { name: 'another keyboard’s middle dot', more: () => ({ name: '买买提•阿卜杜拉' }), stored: '买买提·阿卜杜拉' },
  { name: 'a typing slip of a space', more: () => ({ name: ' 欧阳 小华 ' }), stored: '欧阳小华' },
  { name: 'a telephone number with country code and spaces', more: () => ({ phone: '+86 138 1234 5670' }) },
  { name: 'fifty characters', more: () => ({ name: '王'.repeat(50) }), stored: '王'.repeat(50) },
];

