import { it, expect } from '@jest/globals';
import { createTestDatabase } from '../../support/suite-server.js';
it('x', async () => { const d = await createTestDatabase(); expect(d.ownerUrl).toBeTruthy(); await d.drop(); });
