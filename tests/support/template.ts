/** Brings the empty template database at `ownerUrl` to the newest migration; every test database is a copy of it. */
export async function prepareTemplate(ownerUrl: string): Promise<void> {
  // The one call to our migrations belongs here.
  await Promise.resolve(ownerUrl);
}
