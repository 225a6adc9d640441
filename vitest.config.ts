import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // No test replaces a module: files of one worker share what was loaded, the lexicon above all.
    isolate: false,
    // A few tests run the command itself, which on a busy machine takes its time to start.
    testTimeout: 60_000,
  },
});
