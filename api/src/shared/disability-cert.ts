import { parseCitizenId, type CitizenId } from './citizen-id.js';
import { normaliseCode } from './half-width.js';
import { ok, problem, type Problem, type Result } from './result.js';

/** Category 1 sight, 2 hearing, 3 speech, 4 limbs, 5 intellect, 6 mind, 7 multiple (GB/T 26341); grade 1 is the most severe, 4 the least. `reissue` counts replacement cards (suffix B1, B2 …). */
export interface DisabilityCertFacts {
  readonly certNumber: string;
  readonly citizenId: CitizenId;
  readonly category: number;
  readonly grade: number;
  readonly reissue: number;
}

const PATTERN = /^(\d{17}[\dX])(\d)(\d)(?:B(\d{1,2}))?$/u;

/** Reads a disability certificate number (残疾人证号): 18 characters of the citizen id, category, grade. Refuses DISABILITY_CERT_FORMAT, _CATEGORY, _GRADE and what the citizen id refuses. */
export function parseDisabilityCert(text: string): Result<DisabilityCertFacts, Problem> {
  const certNumber = normaliseCode(text);
  const match = PATTERN.exec(certNumber);
  if (!match)
    return problem(
      'DISABILITY_CERT_FORMAT',
      '残疾人证号应为20位：18位身份证号加1位残疾类别和1位残疾等级，补发证件末尾可带B1等，请对照证件核对。',
    );
  const [, idText = '', categoryText = '', gradeText = '', reissueText = '0'] = match;
  const category = Number(categoryText);
  const grade = Number(gradeText);
  const id = parseCitizenId(idText);
  if (!id.ok) return problem(id.error.code, `残疾人证号的前18位有误：${id.error.message}`);
  if (category < 1 || category > 7)
    return problem('DISABILITY_CERT_CATEGORY', '残疾人证号第19位为残疾类别，应为1至7，请对照证件核对。');
  if (grade < 1 || grade > 4)
    return problem('DISABILITY_CERT_GRADE', '残疾人证号第20位为残疾等级，应为1至4，请对照证件核对。');
  return ok({ certNumber, citizenId: id.value.citizenId, category, grade, reissue: Number(reissueText) });
}

/** A warning for the record: the certificate belongs to another person than the one it was entered for. */
export function warnOnCertHolder(facts: DisabilityCertFacts, holder: CitizenId): Problem | null {
  if (facts.citizenId === holder) return null;
  return {
    code: 'DISABILITY_CERT_HOLDER',
    message: '残疾人证号的前18位与本人身份证号不一致，请核对是否填到了别的家庭成员名下。',
  };
}
