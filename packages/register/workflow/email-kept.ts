/** Addresses are compared in lower case, as they are kept. */
export const emailKept = (email: string): string => email.trim().toLowerCase();
