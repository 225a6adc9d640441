/** Concept → adjectives (masculine singular, broken plural if any), several of one concept separated by commas. */
export const adjectives: Readonly<Record<string, string>> = { sufficient: 'كافي, واف' };

/** Concepts that exclude each other when said of one thing at one time. */
export const opposites: readonly (readonly [string, string])[] = [];
