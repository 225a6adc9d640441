import fs from 'node:fs';
import path from 'node:path';

const DOSSIERS = path.join(import.meta.dirname, 'dossiers');

/** The folders that a board was asked for; without any, the dossiers of the project. */
export const foldersOr = (asked) =>
  asked.length > 0
    ? asked
    : fs
        .readdirSync(DOSSIERS, { withFileTypes: true })
        .filter((e) => e.isDirectory())
        .map((e) => path.join(DOSSIERS, e.name));
