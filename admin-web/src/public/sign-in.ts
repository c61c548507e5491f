export type SignIn = (credentials: { accountName: string; password: string }) => Promise<'signedIn' | 'refused' | 'unreachable'>;

export const signIn: SignIn = async () => 'unreachable';
