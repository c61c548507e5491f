import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { County } from '../../support/factories/county.js';
import { aPerson, NOTHING } from '../../support/factories/people.js';

const ASK = `query($person: PersonInput, $declarations: DeclarationsInput) {
  intakeProblems(person: $person, declarations: $declarations) { field message } }`;
interface Answer {
  readonly intakeProblems: readonly { field: string; message: string }[];
}

let county: County;
beforeAll(async () => {
  county = await County.start();
});
afterAll(() => county.close());

const fieldsOf = async (variables: Record<string, unknown>) => {
  const { intakeProblems } = await (await county.as('clerk')).run<Answer>(ASK, variables);
  return intakeProblems.map(({ field }) => field);
};

describe('intakeProblems', () => {
  it('names every badly formed field of a form that has gaps, and changes and records nothing', async () => {
    // Signed in by now: what is counted is the question alone.
    await county.as('clerk');
    const before = await county.footprint();
    const person = {
      ...aPerson({ relationCode: '' }),
      name: '',
      maritalCode: '',
      sex: 'UNKNOWN',
      idNumber: '610499199001011234',
      phone: '12',
      bankAccount: '12',
    };
    expect((await fieldsOf({ person })).sort()).toEqual([
      'bankAccount',
      'idNumber',
      'maritalCode',
      'name',
      'phone',
    ]);
    expect(await fieldsOf({ person: aPerson({ relationCode: '01' }) })).toEqual([]);
    expect(await county.footprint()).toEqual(before);
  });

  it('names what is wrong with declarations, by the path of the form', async () => {
    const vehicle = {
      plateNumber: '陕D',
      model: '',
      displacementMillilitres: null,
      isTurbocharged: false,
      purchasePriceFen: null,
      isDisabledAdapted: false,
    };
    expect(await fieldsOf({ declarations: { ...NOTHING, vehicles: [vehicle] } })).toEqual([
      'vehicles.0.plateNumber',
      'vehicles.0.model',
    ]);
    expect(await fieldsOf({ declarations: NOTHING })).toEqual([]);
  });

  it('is denied to posts that take nothing in', async () => {
    for (const seat of ['street', 'reviewer', 'approver', 'supervisor', 'contact'] as const)
      expect(await (await county.as(seat)).errorCode(ASK, { declarations: NOTHING })).toBe('NO_ACCESS');
  });
});
