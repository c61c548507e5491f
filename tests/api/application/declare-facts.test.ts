import { expect, it } from '@jest/globals';
import { anApplication, type ACase } from '../../support/factories/application.js';
import { aPerson, NOTHING } from '../../support/factories/people.js';
import { describeMutation } from './mutation-suite.js';

const wage = { kind: 'WAGE', monthlyFen: 320_000, payer: '县自来水公司' };
const declared = async (made: ACase, more: object = {}) => ({
  personId: await made.personId(),
  declarations: { ...NOTHING, ...more },
});

const county = describeMutation('declareFacts', {
  seat: 'clerk',
  arrange: (place) => anApplication(place).entered(),
  input: (made) => declared(made, { incomes: [wage] }),
  otherInput: (made) => declared(made),
  to: 'DRAFT',
  events: ['FactsDeclared'],
  outsider: 'otherClerk',
  wrongState: (place) => anApplication(place).submitted(),
  wrongStateCode: 'NOT_EDITABLE',
});

const READ = `query($id: ID!) { application(id: $id) { members { hasDeclared declared { incomes { monthlyFen payer } vehicles { maskedPlate } } } } }`;

it('replaces what was declared before and keeps the plate out of sight', async () => {
  const made = await anApplication(county()).entered();
  await made.does('clerk', 'declareFacts', await declared(made, { incomes: [wage] }));
  const vehicle = {
    plateNumber: '陕D·12345',
    model: '五菱荣光',
    displacementMillilitres: 1500,
    isTurbocharged: false,
    purchasePriceFen: 4_000_000,
    isDisabledAdapted: false,
  };
  await made.does(
    'clerk',
    'declareFacts',
    await declared(made, { incomes: [{ ...wage, monthlyFen: 1 }], vehicles: [vehicle] }),
  );
  const clerk = await county().as('clerk');
  const { application } = await clerk.run<{ application: { members: object[] } }>(READ, { id: made.id });
  expect(application.members).toEqual([
    {
      hasDeclared: true,
      declared: {
        incomes: [{ monthlyFen: 1, payer: '县自来水公司' }],
        vehicles: [{ maskedPlate: expect.stringContaining('*') }],
      },
    },
  ]);
  expect(JSON.stringify(application)).not.toContain('12345');
});

it('refuses somebody outside the household, whatever the id looks like', async () => {
  const made = await anApplication(county()).entered();
  const other = await anApplication(county(), { members: [aPerson()] }).entered();
  for (const personId of [await other.personId(), 'nonsense', '']) {
    const input = { personId, declarations: NOTHING };
    expect(await made.refused('clerk', 'declareFacts', input)).toMatchObject({ code: 'NOT_A_MEMBER' });
  }
});

it('lists every entry that is wrong, by its place in the form', async () => {
  const made = await anApplication(county()).entered();
  const wrong = {
    incomes: [
      { ...wage, monthlyFen: -1 },
      { ...wage, payer: ' ' },
    ],
    homes: [{ address: '东大街', useType: 'RESIDENTIAL', floorAreaSquareMetres: 0, tenure: 'OWNED' }],
    transfers: [{ manner: 'SALE', address: '西大街', transferredOn: '2026-07-09' }],
    businesses: [{ uscc: '91610000MA0000000X', name: '小店', role: 'OPERATOR', subscribedFen: 0 }],
  };
  const refusal = await made.refused('clerk', 'declareFacts', await declared(made, wrong));
  expect(refusal.problems?.map(({ field }) => field)).toEqual([
    'incomes.0.monthlyFen',
    'incomes.1.payer',
    'homes.0.floorAreaSquareMetres',
    'transfers.0.transferredOn',
    'businesses.0.uscc',
  ]);
});
